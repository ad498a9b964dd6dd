package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.Comparison;
import org.qingqun.rule.Evidence.Signal;

class LookAlikesTest {
    @Test void theExampleIsOneThatExplainsItself() {
        var core = new Signal("core-equal", 0.88, "网格", "网格");
        var alike = Alike.groups(4).pair(1, 2, 0.3, core, new Signal("carrier-differs", -1, "weibo", "wechat")).pair(3, 4, 0.3, core, new Signal("serial-differs", -1, "3网格", "4网格"));
        var found = new Found(new Comparison(alike.cluster().pairs(), List.of()), List.of(), alike.verdicts(), alike.rows(), Map.of(), 4);
        assertEquals("“控辍保学3群”与“控辍保学4群”等 2 对只是相像，序号、地域等不同，已自动排除。",
                LookAlikes.summary(found.lookAlikes(), found, Messages.in("zh")));
        assertEquals("“控辍保学1群”与“控辍保学2群”等 1 对只是相像，序号、地域等不同，已自动排除。",
                LookAlikes.summary(found.lookAlikes().subList(0, 1), found, Messages.in("zh")));
    }
}

package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitProblem.AliasTaken;
import org.qingqun.inventory.UnitProblem.BelowItself;
import org.qingqun.inventory.UnitProblem.TooLong;
import org.qingqun.inventory.UnitProblem.TwoParents;
import org.qingqun.inventory.UnitProblem.UnknownParent;

class UnitProblemTextTest {
    @Test void eachProblemHasItsSentence() {
        var text = new UnitProblemText(Messages.in("zh"));
        assertEquals(List.of("名单和单位树里都没有上级“甲县”（或那一行不能写入）。", "上级“甲县”又在它自己的下级之下。", "前面同名的一行上级是“甲县”，这里是“乙县”。",
                "名称太长，最多 500 个字。", "别名“水利局”已属于“甲县水利局”，不动。"),
                List.of(new UnknownParent("甲县"), new BelowItself("甲县"), new TwoParents("甲局", "甲县", "乙县"), new TooLong(500), new AliasTaken("水利局", "甲县水利局")).stream().map(text::explain).toList());
    }
}

package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.common.Messages;

class DifferenceTest {
    private static final CaseContent BEFORE = new CaseContent("QZ-1", "创卫专班群", "7", "merge", "QZ-2", "总群", "职能重复", "2026-12-01");

    private static List<Difference> between(CaseContent now) {
        return Difference.between(BEFORE, now, number -> "单位" + number, Messages.in("zh"));
    }

    @Test void sameContentDiffersInNothing() {
        assertEquals(List.of(), between(BEFORE));
    }

    @Test void everythingThatDiffersStandsSideBySideInWords() {
        var now = new CaseContent("QZ-1", "创卫专班群(新)", "8", "dissolve", "", "", "任务完成", "null");
        assertEquals(List.of(new Difference("名称", "创卫专班群", "创卫专班群(新)"), new Difference("单位", "单位7", "单位8"), new Difference("处置方式", "合并", "解散"),
                new Difference("并入", "总群 QZ-2", "—"), new Difference("理由", "职能重复", "任务完成"), new Difference("期限", "2026-12-01", "—")), between(now));
    }

    @Test void anotherSurvivorOfTheSameNameIsToldByItsCode() {
        var now = new CaseContent("QZ-1", "创卫专班群", "7", "merge", "QZ-3", "总群", "职能重复", "2026-12-01");
        assertEquals(List.of(new Difference("并入", "总群 QZ-2", "总群 QZ-3")), between(now));
    }
}

package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;

class ProcedureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private final Procedure procedure = new Procedure(Messages.in("zh"));
    private final List<Asset> groups = List.of(AssetBuilder.workGroup().name("甲群").build(), AssetBuilder.workGroup().name("乙群").build());

    private String steps(boolean made, List<Asset> sources, LocalDate deadline) {
        return procedure.steps("总群", made, sources, 161, TODAY, deadline).stream().map(s -> s.when() + " " + s.what()).collect(Collectors.joining("\n"));
    }

    @Test void aMergeIsWhatPeopleDoStepByStep() {
        assertEquals("""
                批准后 确定保留“总群”，名称、群主、备案补齐
                批准后 把“甲群”、“乙群”的成员请进来，至多 161 人
                批准后 转存群公告和群文件
                2026-11-25 前 在原群发迁移通知（右边可复制）
                2026-11-25 起 静默 7 天：原群只答疑，不再发工作消息
                2026-12-02 前 由群主解散“甲群”、“乙群”
                随后 回传解散截图，核验后销号""", steps(false, groups, LocalDate.of(2026, 12, 2)));
    }

    @Test void aShortDeadlineLeavesAsManyQuietDaysAsThereAre() {
        assertTrue(steps(false, groups, TODAY.plusDays(3)).contains("2026-11-02 起 静默 3 天"));
        assertTrue(steps(false, groups, TODAY).contains("静默 0 天"));
    }

    @Test void aNewGroupIsMadeFirst() {
        assertTrue(steps(true, groups, TODAY.plusDays(30)).startsWith("批准后 由主管单位建群“总群”"));
    }

    @Test void accountsAreNotDissolvedAndHaveNoMembers() {
        var text = steps(false, List.of(AssetBuilder.account().name("临江教育").build()), TODAY.plusDays(30)).replace("总群", "");
        assertTrue(text.contains("由管理员注销“临江教育”") && !text.contains("群"), text);
    }
}

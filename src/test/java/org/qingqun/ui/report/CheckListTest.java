package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.report.OpenWork;
import org.qingqun.report.ReportBuilder;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.report.Check.State;

class CheckListTest {
    private final CheckList list = new CheckList(Messages.in("zh"));

    /// One line a check: how it came out, what it says, where it leads.
    private static String lines(List<Check> checks) {
        return checks.stream().map(c -> "%s | %s%s".formatted(c.state(), c.text(), c.way() == null ? "" : " | " + c.way().page())).collect(Collectors.joining("\n"));
    }

    @Test void whereAllIsWellEverythingIsGreen() {
        assertEquals("""
                GREEN | 分项之和等于合计，与台账相符
                GREEN | 基数已于 2026-10-01 锁定
                GREEN | 192 家单位全部已报
                GREEN | 单位名称均已确认
                GREEN | 没有待核验的处置""", lines(list.of(new ReportBuilder().build(), 0)));
    }

    @Test void whatTheTextItselfSaysIsExplainedAndLeadsOn() {
        var facts = new ReportBuilder().unlocked().families(ReportBuilder.of(Family.WORK_GROUP, Figures.ZERO)).missing(192, "市气象局", "市档案馆").provisional(4)
                .open(new OpenWork(0, 0, 0, 23, 0)).build();
        assertEquals("""
                GREEN | 分项之和等于合计，与台账相符
                EXPLAINED | 基数尚未锁定，正文已写明不能作为依据 | PROGRESS
                EXPLAINED | 2 家未报，正文已写明报送率 | INGEST
                EXPLAINED | 4 家单位名称待确认，正文已写明 | INGEST
                EXPLAINED | 23 件待核验，未计入减少数 | CLEANUP""", lines(list.of(facts, 0)));
    }

    @Test void aContradictionWithTheRegisterFails() {
        var first = list.of(new ReportBuilder().build(), 3).getFirst();
        assertEquals(State.FAILED, first.state());
        assertEquals("3 个对象的去向与台账不符，不能导出", first.text());
        assertNotNull(first.way());
        assertEquals(Page.SETTINGS, first.way().page());
    }

    @Test void partsThatDoNotAddUpNameBothNumbers() {
        var broken = list.broken(new ExpectedException(ErrorCode.DOES_NOT_ADD_UP, 2739, 2738));
        assertEquals("FAILED | 分项之和与合计不符（2739 与 2738），不能导出 | SETTINGS", lines(broken));
    }
}

package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.Facts.Risen;
import org.qingqun.ui.overview.WorkItem.Kind;
import org.qingqun.ui.overview.WorkItem.Urgency;

class WorkListTest {
    private final WorkList list = new WorkList(Messages.in("zh"));

    @Test void overdueStandsFirstAndWhatCanWaitLast() {
        var items = list.of(new FactsBuilder().missing(12).overdue(7, 9).cases(CaseState.EXECUTED, 19).findings(RuleId.ZOMBIE, Severity.ASK, 128)
                .findings(RuleId.ZOMBIE, Severity.STRONG, 23).findings(RuleId.EXPIRED, Severity.LIKELY, 14).build());
        assertEquals(List.of(Kind.OVERDUE_CASES, Kind.MISSING_UNITS, Kind.EXECUTED, Kind.FINDINGS, Kind.ASKED), items.stream().map(WorkItem::kind).toList());
        assertEquals(List.of(7, 12, 19, 37, 128), items.stream().map(WorkItem::count).toList());
    }

    @Test void whatCameBackWithACommentStandsBeforeEverything() {
        var items = list.of(new FactsBuilder().overdue(7, 9).cases(CaseState.RETURNED, 3).comments("甲群：群众还在用").lateSheets(2, 5).build());
        assertEquals(List.of(Kind.RETURNED, Kind.OVERDUE_CASES, Kind.LATE_SHEETS), items.stream().map(WorkItem::kind).toList());
        assertEquals("甲群：群众还在用。修改后可再次提交", items.getFirst().note());
        assertEquals(List.of("2 份审签表逾期没有交回", "最长逾期 5 天；可以复制催办文字", Visit.to(Page.APPROVAL).withState("sheets")),
                List.of(items.getLast().title(), items.getLast().note(), items.getLast().visit()));
    }

    @Test void unitsThatDidNotReturnAreOverdueOnceTheDeadlineIsPast() {
        assertEquals(Urgency.WAITING, list.of(new FactsBuilder().missing(12).build()).getFirst().urgency());
        assertEquals(Urgency.OVERDUE, list.of(new FactsBuilder().missing(12).deadline("2026-11-22").build()).getFirst().urgency());
    }

    @Test void eachLineSaysWhatWhyAndWhereItLeads() {
        var items = list.of(new FactsBuilder().risen(new Risen("柳湾镇", 2), new Risen("城管局", 1), new Risen("水利局", 1)).build());
        assertEquals(List.of(new WorkItem(Kind.RISEN, Urgency.OVERDUE, "3 家单位不减反增", "柳湾镇 +2，城管局 +1；须说明新建事由", 3, "查看",
                Visit.to(Page.PROGRESS))), items);
    }

    @Test void findingsNameTheirRules() {
        var item = list.of(new FactsBuilder().findings(RuleId.ZOMBIE, Severity.STRONG, 23).findings(RuleId.EXPIRED, Severity.LIKELY, 14)
                .findings(RuleId.DUPLICATE, Severity.LIKELY, 12).build()).getFirst();
        assertEquals("长期未使用 23 · 到期未撤 14", item.note());
    }

    @Test void aLineNamesTheThreeRulesWithMostFindingsAndCountsTheOthers() {
        var facts = new FactsBuilder();
        var rules = List.of(RuleId.ZOMBIE, RuleId.EXPIRED, RuleId.HOLLOW, RuleId.CUSTODIAN, RuleId.MEGA_GROUP, RuleId.UNFILED);
        for (int i = 0; i < rules.size(); i++) facts.findings(rules.get(i), Severity.LIKELY, i + 1);
        assertEquals("未备案 6 · 巨群 5 · 责任人不符 4 · 其他 6", list.of(facts.build()).getFirst().note());
    }

    @Test void nothingToDoIsAnEmptyList() {
        assertEquals(List.of(), list.of(new FactsBuilder().build()));
    }
}

package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;

class FactTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<AssetField> FIELDS = List.of(AssetField.NAME, AssetField.PLATFORM, AssetField.SPONSOR, AssetField.CUSTODIAN, AssetField.PHONE,
            AssetField.CREATED_ON, AssetField.MEMBERS, AssetField.TEMPORARY, AssetField.ENDS_ON, AssetField.LAST_ACTIVE_ON, AssetField.ACTIVITY,
            AssetField.EVIDENCE, AssetField.NOTE, AssetField.CODE);

    @Test void aFullRowIsWrittenInTheWordsOfTheForm() {
        var facts = facts("防汛群", Platform.DINGTALK, new Custodian("李四", null, "13800138000"), new PartialDate(2023, 5, null, true),
                new Activity(ActivityLevel.LOW, PartialDate.ofMonth(2026, 3), null, EvidenceGrade.CUSTODIAN, null), Term.untilEvent("汛期结束"), "转办");
        assertEquals("{activity=较少, code=QZ-00007, created-on=约2023-05, custodian=李四, ends-on=汛期结束, evidence=责任人说明, last-active-on=2026-03, members=12, "
                + "name=防汛群, note=转办, phone=13800138000, platform=钉钉, sponsor=安全科, temporary=是}", text(facts));
    }

    @Test void whatIsUnknownStaysBlank() {
        assertEquals("{code=QZ-00007, members=12, name=防汛群, sponsor=安全科}",
                text(facts("防汛群", Platform.UNKNOWN, Custodian.NONE, null, Activity.UNKNOWN, Term.UNKNOWN, null)));
    }

    @Test void termsAreToldApart() {
        var terms = Map.of(Term.PERMANENT, "否 长期", Term.untilDate(null), "是 null", Term.untilDate(PartialDate.ofYear(2027)), "是 2027",
                Term.untilDate(new PartialDate(2026, 12, 31, true)), "是 约2026-12-31", Term.UNKNOWN, "null null");
        terms.forEach((term, wanted) -> {
            var cells = cells(facts("防汛群", Platform.WECHAT, Custodian.NONE, null, Activity.UNKNOWN, term, null));
            assertEquals(wanted, cells.get("temporary") + " " + cells.get("ends-on"));
        });
    }

    @Test void whatASpreadsheetWouldTakeForAFormulaIsGuarded() {
        var cells = cells(facts("=SUM(1)", Platform.WECHAT, new Custodian("+小王", null, null), null, Activity.UNKNOWN, Term.UNKNOWN, "-见附件"));
        assertEquals(List.of("'=SUM(1)", "'+小王", "'-见附件"), List.of(cells.get("name"), cells.get("custodian"), cells.get("note")));
    }

    @Test void whatWouldBeReadAsSomethingElseStaysBlank() {
        var term = Term.untilEvent("另行通知"); // no words an event is known by
        var future = PartialDate.ofMonth(2027, 3);
        var cells = cells(facts("防汛群", Platform.WECHAT, new Custodian("李四 13900139000", null, null), future, Activity.UNKNOWN, term, "不详"));
        for (var blank : List.of("custodian", "created-on", "ends-on")) assertFalse(cells.containsKey(blank), blank + " in " + cells);
        assertEquals("防汛群", cells.get("name"));
    }

    @Test void aRowWhoseNameWouldNotComeBackIsNone() {
        assertEquals(Map.of(), cells(facts("——", Platform.WECHAT, Custodian.NONE, null, Activity.UNKNOWN, Term.UNKNOWN, null)));
    }

    private static Map<String, String> cells(AssetFacts facts) {
        var asset = Asset.of(Family.WORK_GROUP, null, AssetBuilder.workGroup().id(7).build().id(), "QZ-00007", facts, AssetStatus.IN_USE, 1);
        return new FactTexts(Family.WORK_GROUP, FIELDS, TODAY).of(asset).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().key(), e -> e.getValue().text(), (a, _) -> a, TreeMap::new));
    }

    private static String text(AssetFacts facts) {
        return cells(facts).toString();
    }

    private static AssetFacts facts(String name, Platform platform, Custodian custodian, PartialDate created, Activity activity, Term term, String note) {
        return new AssetFacts(name, AssetBuilder.workGroup().build().unit(), "安全科", platform, custodian, null, null, created, activity, 12, term, null, note,
                new Source("a.xlsx", "Sheet1", 2));
    }
}

package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;

class FactFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Activity SEEN = new Activity(ActivityLevel.LOW, PartialDate.ofMonth(2026, 3), 5, EvidenceGrade.SCREENSHOT, DAY);
    private static final AssetFacts BEFORE = facts("防汛群", 1, Platform.WECHAT, "李四", 12, SEEN, Term.untilDate(PartialDate.ofMonth(2026, 12)), "a.xlsx");
    private static final AssetFacts FRESH = facts("抗旱群", 2, Platform.QQ, "王五", 13,
            new Activity(ActivityLevel.ACTIVE, PartialDate.ofMonth(2026, 8), 9, EvidenceGrade.UNIT, DAY.plusDays(9)), Term.PERMANENT, "b.xlsx");

    @Test void eachFieldIsTakenByItself() {
        for (var field : AssetField.values()) {
            var mixed = FactFields.mix(BEFORE, FRESH, Set.of(field));
            for (var other : AssetField.values()) {
                if (other == field || (FactFields.TERM.contains(field) && FactFields.TERM.contains(other)) || other == AssetField.EVIDENCE) continue;
                assertEquals(FactFields.text(BEFORE, other), FactFields.text(mixed, other), field + " changed " + other);
            }
            assertEquals(FactFields.text(FRESH, field), FactFields.text(mixed, field), "not taken: " + field);
        }
    }

    @Test void nothingTakenIsTheSameFacts() {
        assertSame(BEFORE, FactFields.mix(BEFORE, FRESH, Set.of()));
        assertSame(BEFORE, FactFields.mix(BEFORE, facts("防 汛 群", 1, Platform.WECHAT, "李四", 12, SEEN, BEFORE.term(), "other.xlsx"), EnumSet.allOf(AssetField.class)));
    }

    @Test void allTakenIsTheFreshFacts() {
        assertEquals(FRESH, FactFields.mix(BEFORE, FRESH, EnumSet.allOf(AssetField.class)));
    }

    @Test void theEvidenceStaysWhileTheStatementDoes() {
        var again = facts("防汛群", 1, Platform.WECHAT, "李四", 12, new Activity(ActivityLevel.UNKNOWN, PartialDate.ofMonth(2026, 3), null, EvidenceGrade.UNIT, null),
                Term.UNKNOWN, "b.xlsx");
        assertSame(BEFORE, FactFields.mix(BEFORE, again, Set.of(AssetField.LAST_ACTIVE_ON)));
        var later = facts("防汛群", 1, Platform.WECHAT, "李四", 12, new Activity(ActivityLevel.UNKNOWN, PartialDate.ofMonth(2026, 4), null, EvidenceGrade.UNIT, null),
                Term.UNKNOWN, "b.xlsx");
        assertEquals(new Activity(ActivityLevel.LOW, PartialDate.ofMonth(2026, 4), 5, EvidenceGrade.UNIT, DAY),
                FactFields.mix(BEFORE, later, Set.of(AssetField.LAST_ACTIVE_ON)).activity());
    }

    @Test void temporaryAloneKeepsAKnownEnd() {
        var temporary = facts("防汛群", 1, Platform.WECHAT, "李四", 12, SEEN, Term.untilDate(null), "b.xlsx");
        assertEquals(BEFORE.term(), FactFields.mix(BEFORE, temporary, Set.of(AssetField.TEMPORARY)).term());
        var lasting = facts("防汛群", 1, Platform.WECHAT, "李四", 12, SEEN, Term.PERMANENT, "b.xlsx");
        assertEquals(Term.PERMANENT, FactFields.mix(BEFORE, lasting, Set.of(AssetField.TEMPORARY)).term());
    }

    @Test void onlyGivenFieldsDiffer() {
        assertEquals(Set.of(AssetField.NAME, AssetField.MEMBERS), FactFields.differing(BEFORE, FRESH, Set.of(AssetField.NAME, AssetField.MEMBERS, AssetField.PURPOSE)));
    }

    private static AssetFacts facts(String name, long unit, Platform platform, String custodian, int members, Activity activity, Term term, String file) {
        boolean old = unit == 1;
        return new AssetFacts(name, new UnitId(unit), old ? "办公室" : "防汛科", platform, new Custodian(custodian, old ? "科长" : "主任", old ? "138" : "139"), "防汛调度",
                old ? "各科室" : "各乡镇", PartialDate.ofMonth(2021, old ? 3 : 4), activity, members, term, old ? "LJ-1" : "LJ-2", old ? "旧" : "新", new Source(file, "s", 2));
    }
}

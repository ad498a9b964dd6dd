package org.qingqun.cleanup.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.Messages;

class TemplateTest {
    private static Template template(String body) {
        return new Template(body, slot -> Messages.in("zh").text("slot." + slot.key()));
    }

    @Test void fillsWhatItKnowsAndLeavesNothingInBraces() {
        assertEquals("“甲{日期}群”定于2026-11-14解散。", template("“{名称}”定于{日期}解散。{承接}").filled(Map.of(Slot.NAME, "甲{日期}群", Slot.DAY, "2026-11-14")));
    }

    @Test void bothSpellingsAreReadAndAHeadingStays() {
        var text = template("【通知】“【名称】”定于{日期}解散。");
        assertEquals(Set.of(Slot.NAME, Slot.DAY), text.slots());
        assertEquals("【通知】“甲群”定于2026-11-14解散。", text.filled(Map.of(Slot.NAME, "甲群", Slot.DAY, "2026-11-14")));
        assertEquals(Set.of("清单"), template("【名称】{日期}【清单】【通知】").unknown(TextKind.DISSOLVE.known()));
        assertEquals("【名称】", text.written(Slot.NAME));
    }

    @Test void saysWhatItHasAndWhatNobodyKnows() {
        var text = template("【通知】{名称} {群名} {日期}");
        assertEquals(Set.of(Slot.NAME, Slot.DAY), text.slots());
        assertEquals(Set.of("群名"), text.unknown(TextKind.DISSOLVE.known()));
        assertEquals(Set.of("名称", "日期", "群名"), text.unknown(Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theProgramsOwnTextsKeepTheirOwnRules(String language) {
        for (var kind : TextKind.values()) {
            var text = Templates.of(Messages.in(language)).find(kind);
            assertEquals(Set.of(), text.unknown(kind.known()), kind + " " + language);
            assertTrue(text.slots().containsAll(kind.needed()), kind + " " + language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatATextNeedsItAlsoKnows(TextKind kind) {
        assertTrue(kind.known().containsAll(kind.needed()));
    }
}

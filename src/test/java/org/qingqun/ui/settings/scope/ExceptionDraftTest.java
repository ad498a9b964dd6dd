package org.qingqun.ui.settings.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Level;

class ExceptionDraftTest {
    private final Messages messages = Messages.in("zh");
    private final ExceptionDraft draft = new ExceptionDraft(messages);

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "3650,true", "3651,false", "-5,false", "九十,false", "99999999999,false", "' 30 ',true"})
    void theValueHasToBeOneTheLimitMayHave(String value, boolean complete) {
        draft.level.set(Level.TOWN);
        draft.value.set(value);
        assertEquals(complete, draft.isComplete(), draft.trouble());
        assertEquals(complete, draft.trouble().isEmpty());
    }

    @Test void oneThatNarrowsNothingIsNoException() {
        draft.value.set("30");
        assertEquals(messages.text("settings.scope.nowhere"), draft.trouble());
        draft.word.set(" ");
        assertFalse(draft.isComplete());
        draft.word.set("防汛");
        assertTrue(draft.isComplete());
    }

    @Test void itDoesNotEndBeforeItBegins() {
        draft.value.set("30");
        draft.from.set(LocalDate.of(2026, 6, 2));
        draft.until.set(LocalDate.of(2026, 6, 1));
        assertEquals(messages.text("settings.scope.backwards"), draft.trouble());
        draft.until.set(LocalDate.of(2026, 6, 2));
        assertTrue(draft.isComplete());
    }

    @Test void nothingTypedIsNoTroubleAndNotComplete() {
        assertEquals("", draft.trouble());
        assertFalse(draft.isComplete());
    }

    @Test void whatIsTypedIsReadAndClearedButForTheLimit() {
        draft.limit.set(Limit.HOLLOW_MEMBERS);
        draft.value.set(" 5 ");
        draft.word.set(" 防汛 ");
        draft.level.set(Level.TOWN);
        assertEquals(new LimitException(Limit.HOLLOW_MEMBERS, 5, Level.TOWN, null, "防汛", null), draft.read());
        draft.clear();
        assertEquals("", draft.value.get() + draft.word.get());
        assertEquals(Limit.HOLLOW_MEMBERS, draft.limit.get());
        assertFalse(draft.isComplete());
    }
}

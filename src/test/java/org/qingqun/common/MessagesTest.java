package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final String RANGE = "settings.scope.range";

    @ParameterizedTest
    @CsvSource({"zh,“限额”须在 2026 到 10000000 之间。", "fr,“限额”须在 2026 到 10000000 之间。", "en,\"限额\" must be between 2026 and 10000000."})
    void aNumberHasNoCommasAndChineseIsTheUsualLanguage(String language, String sentence) {
        assertEquals(sentence, Messages.in(language).format(RANGE, "限额", 2026, 10_000_000L));
        assertEquals(language.equals("en"), Messages.in(language).isEnglish());
    }

    @Test void theComputersOwnLanguageIsNotAsked() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("“限额”须在 2026 到 3650 之间。", Messages.in("zh").format(RANGE, "限额", 2026, 3650));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test void whatIsFilledInStaysAsItIs() {
        var said = Messages.in("zh").format(RANGE, "{0}群 '引号' {", null, 5);
        assertTrue(said.startsWith("“{0}群 '引号' {”"), said);
        assertTrue(said.contains("null"), said);
    }

    @Test void aKeyThatIsMissingIsABug() {
        assertThrows(MissingResourceException.class, () -> Messages.in("zh").text("no.such.key"));
        assertFalse(Messages.in("zh").bundle().containsKey("no.such.key"));
    }
}

package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

class FormWordsTest {
    private static final FormWords WORDS = FormWords.BUNDLED;

    @Test void aFamilyMayHaveItsOwnHeading() {
        assertEquals("群主 管理员 管理员", WORDS.heading(Family.WORK_GROUP, AssetField.CUSTODIAN) + " " + WORDS.heading(Family.GOV_APP, AssetField.CUSTODIAN) + " "
                + WORDS.heading(Family.OFFICIAL_ACCOUNT, AssetField.CUSTODIAN));
    }

    @Test void eachFamilyIsAskedItsOwnColumnsAndEachHasAHeading() {
        for (var family : Family.values()) {
            var columns = WORDS.columns(family);
            assertEquals(List.of(AssetField.NAME, AssetField.CODE), List.of(columns.getFirst(), columns.getLast()), "the code stands out of the way");
            for (var column : columns) assertFalse(WORDS.heading(family, column).isBlank(), column.key());
        }
        assertTrue(WORDS.columns(Family.WORK_GROUP).contains(AssetField.ENDS_ON) && !WORDS.columns(Family.GOV_APP).contains(AssetField.ENDS_ON));
        assertTrue(WORDS.columns(Family.GOV_APP).contains(AssetField.APP_KIND));
    }

    @Test void onlySomeColumnsNeedAHint() {
        assertTrue(WORDS.hint(AssetField.CREATED_ON).isPresent());
        assertEquals(Optional.empty(), WORDS.hint(AssetField.PURPOSE));
    }

    @Test void numberedLinesEndWhereTheNumbersDo() {
        assertEquals(7, WORDS.lines("instructions", "geheim").size());
        assertTrue(WORDS.lines("instructions", "geheim").getLast().contains("geheim"));
    }

    @Test void aYearIsNoQuantity() {
        assertEquals("2026年11月2日", WORDS.text("day", 2026, 11, 2));
    }

    @Test void aMissingWordIsABug() {
        assertThrows(NullPointerException.class, () -> WORDS.text("nothing"));
    }
}

package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.campaign.Fate;
import org.qingqun.inventory.Family;

class DispositionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            KEEP,         false, S, true,  true,  true
            RECTIFY,      false, S, true,  true,  true
            MERGE,        true,  M, true,  true,  true
            DISSOLVE,     true,  C, true,  false, false
            DEREGISTER,   true,  C, false, true,  true
            TAKE_DOWN,    true,  C, false, true,  false
            OUT_OF_SCOPE, false, X, true,  true,  true
            """)
    void whatEachDoesAndWhomItFits(Disposition disposition, boolean closes, Fate fate, boolean group, boolean app, boolean account) {
        assertEquals(closes, disposition.closes());
        assertEquals(fate, disposition.fate());
        assertEquals(group, disposition.fits(Family.WORK_GROUP));
        assertEquals(app, disposition.fits(Family.GOV_APP));
        assertEquals(account, disposition.fits(Family.OFFICIAL_ACCOUNT));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyIsClosedByWhatFitsIt(Family family) {
        var closing = Disposition.closing(family);
        assertTrue(closing.closes() && closing.fits(family), closing.toString());
        assertEquals(Fate.C, closing.fate());
    }
}

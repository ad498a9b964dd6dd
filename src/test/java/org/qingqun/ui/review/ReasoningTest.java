package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.Disposition;

class ReasoningTest {
    private final Reasoning reasoning = new Reasoning(Disposition::key);

    @Test void whatNobodyChangedFollowsTheAnswer() {
        reasoning.fillIn(Disposition.RECTIFY);
        assertEquals("rectify", reasoning.text().get());
        assertEquals(true, reasoning.isGivenFor(Disposition.DISSOLVE));
        assertEquals("dissolve", reasoning.text().get());
        assertEquals(true, reasoning.isGivenFor(Disposition.KEEP));
        assertEquals("keep", reasoning.text().get());
    }

    @Test void whatSomebodyWroteStays() {
        reasoning.fillIn(Disposition.RECTIFY);
        reasoning.text().set("局长要求");
        assertEquals(true, reasoning.isGivenFor(Disposition.DISSOLVE));
        assertEquals("局长要求", reasoning.text().get());
    }

    @Test void aClearedReasonIsNoneGiven() {
        reasoning.fillIn(Disposition.RECTIFY);
        reasoning.text().set(" ");
        assertEquals(false, reasoning.isGivenFor(Disposition.DISSOLVE));
    }
}

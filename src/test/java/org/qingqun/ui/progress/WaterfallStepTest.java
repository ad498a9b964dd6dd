package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.progress.Figures;

class WaterfallStepTest {
    private static final Figures SCREENS = new Figures(2713, 18, 6, 2, 1970, 531, 215, 23, 23, 746, 0, 0);

    @Test void stepsRunFromBaselineToRegister() {
        var steps = WaterfallStep.of(SCREENS);
        assertEquals(List.of(2713, 18, 6, 2, -531, -215, -23, 1970), steps.stream().map(WaterfallStep::value).toList());
        assertEquals(List.of(2713, 2731, 2737, 2739, 2208, 1993, 1970, 1970), steps.stream().map(WaterfallStep::to).toList());
    }
}

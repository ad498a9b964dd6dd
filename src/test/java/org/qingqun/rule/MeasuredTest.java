package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limit.Measure;
import org.qingqun.campaign.Limit.Sense;
import org.qingqun.common.PartialDate;

class MeasuredTest {
    private static final PartialDate MAY = PartialDate.ofMonth(2026, 5);

    @Test void theActualValueStandsBesideItsLimit() {
        assertEquals(new Measured(120L, 90, Measure.DAYS, Sense.AT_LEAST), Measured.of(new Evidence.Silent(MAY, 120, 90)));
        assertEquals(new Measured(null, 90, Measure.DAYS, Sense.AT_LEAST), Measured.of(new Evidence.ActivityUnknown(90)));
        assertEquals(new Measured(999, 1000, Measure.PEOPLE, Sense.BELOW), Measured.of(new Evidence.FewFollowers(999, 1000)));
        assertEquals(new Measured(null, null, null, Sense.IS), Measured.of(new Evidence.Unfiled(true)));
    }

    /// Whatever accuses by a number must break its limit by it.
    @Test void samplesBreakTheirLimitOnTheSideTheirSenseNames() {
        var broken = new HashMap<Evidence, Measured>();
        for (var evidence : EvidenceSamples.oneOfEach()) {
            var m = Measured.of(evidence);
            if (m.actual() == null || m.limit() == null || evidence instanceof Evidence.SilentPerhaps || evidence instanceof Evidence.NoPostPerhaps) continue;
            long actual = m.actual().longValue();
            long limit = m.limit().longValue();
            boolean breaks = switch (m.sense()) {
                case AT_LEAST -> actual >= limit;
                case AT_MOST -> actual <= limit;
                case ABOVE -> actual > limit;
                case BELOW -> actual < limit;
                case IS -> actual == limit;
            };
            if (!breaks) broken.put(evidence, m);
        }
        assertEquals(new HashMap<>(), broken);
    }
}

package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

class HeadTextTest {
    private static final Place SCANNED = new Place(1, 67, 963, 1213, List.of(), Optional.of(LocalDate.of(2026, 11, 23)));
    private final HeadText text = new HeadText(Messages.in("zh"));

    @Test void duplicatesAreToldApart() {
        assertEquals("2026-11-23 体检 · 待研判 1,213 条（含功能重复 67 条）",
                text.of(SCANNED, List.of(new Queue(RuleId.DUPLICATE, "功能重复", 67), new Queue(RuleId.ZOMBIE, "长期未使用", 1146))));
    }

    @Test void withoutDuplicatesItSaysOnlyHowManyWait() {
        assertEquals("2026-11-23 体检 · 待研判 1,213 条", text.of(SCANNED, List.of(new Queue(RuleId.ZOMBIE, "长期未使用", 1213))));
    }

    @Test void beforeTheFirstScanItSaysSo() {
        assertEquals(Messages.in("zh").text("review.never"), text.of(Place.NOWHERE, List.of()));
    }
}

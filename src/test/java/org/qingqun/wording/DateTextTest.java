package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;

class DateTextTest {
    @Test void datesAreNoMorePreciseThanTheirSource() {
        var text = new DateText(Messages.in("zh"));
        assertEquals(List.of("2023-05-06", "2023-05", "2023", "约 2023-05", "—"), List.of(text.of(PartialDate.of(LocalDate.of(2023, 5, 6))),
                text.of(PartialDate.ofMonth(2023, 5)), text.of(PartialDate.ofYear(2023)), text.of(new PartialDate(2023, 5, null, true)), text.of(null)));
    }
}

package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Family;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormFigure.Cut;
import org.qingqun.report.form.FormFigure.What;

class FormFiguresTest {
    private static Optional<BigDecimal> value(What what, Cut cut, String key) {
        return FormFigures.of(new ReportBuilder().build()).value(new FormFigure(Family.WORK_GROUP, what, cut, key));
    }

    @Test void aFormIsFilledFromTheReportsOwnFigures() {
        assertEquals(Optional.of(BigDecimal.valueOf(2713)), value(What.BASELINE, Cut.ALL, ""));
        assertEquals(Optional.of(BigDecimal.valueOf(231)), value(What.DISPOSED, Cut.COUNTY, "云栖区"));
        assertEquals(Optional.of(new BigDecimal("27.5")), value(What.DISPOSAL_RATE, Cut.ALL, ""));
        assertEquals(Optional.of(BigDecimal.valueOf(612)), value(What.DISPOSED, Cut.PLATFORM, "wechat"));
        assertEquals(Optional.empty(), value(What.DISPOSED, Cut.COUNTY, "没有这个县"));
    }
}

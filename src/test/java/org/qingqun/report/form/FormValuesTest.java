package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.report.form.FormFigure.Cut;
import org.qingqun.report.form.FormFigure.What;

class FormValuesTest {
    private static final Figures CITY = new Figures(2713, 18, 6, 2, 1970, 531, 215, 23, 23, 746, 2, 4);
    private static final FormValues VALUES = new FormValues(Map.of(Family.WORK_GROUP, Map.of(Cut.ALL, List.of(new Group("", CITY)),
            Cut.COUNTY, List.of(new Group("", CITY), new Group("云栖区", Figures.ZERO)))));

    @ParameterizedTest
    @CsvSource({"work-group.baseline,2713", "work-group.late,18", "work-group.added,6", "work-group.returned,2", "work-group.remaining,1970", "work-group.closed,531", "work-group.merged,215",
        "work-group.out-of-scope,23", "work-group.disposed,744", "work-group.disposal-rate,27.5", "work-group.net-reduction,27.3", "work-group.baseline@county=云栖区,0", "work-group.disposal-rate@county=云栖区,",
        "work-group.baseline@county=没有区,", "gov-app.baseline,", "work-group.baseline@level=county,"})
    void aFigureIsLookedUpByItsName(String figure, BigDecimal value) {
        assertEquals(Optional.ofNullable(value), VALUES.value(FormFigure.parse(figure).orElseThrow()));
    }

    @Test void everyPartIsNamedTheWholeFamilyFirst() {
        assertEquals(List.of(FormFigure.whole(Family.WORK_GROUP, What.REMAINING), new FormFigure(Family.WORK_GROUP, What.REMAINING, Cut.COUNTY, ""),
                new FormFigure(Family.WORK_GROUP, What.REMAINING, Cut.COUNTY, "云栖区")), VALUES.findAll(What.REMAINING));
    }
}

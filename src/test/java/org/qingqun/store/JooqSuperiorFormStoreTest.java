package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormFile;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.SuperiorForm;

class JooqSuperiorFormStoreTest extends OnBothDatabases {
    private static SuperiorForm form(String figure) {
        return new SuperiorForm("月报", new FormFile(new byte[] {1, 2, -3}), List.of(new FormSlot("汇总", 3, 2, "", "", FormFigure.parse(figure).orElseThrow())));
    }

    @Test void aFormComesBackAsItWent() {
        stores.superiorForms().keep(form("work-group.baseline"));
        stores.superiorForms().keep(form("work-group.disposed@county=云栖区"));
        assertEquals(Optional.of(form("work-group.disposed@county=云栖区")), stores.superiorForms().find("月报"));
        assertEquals(List.of("月报"), stores.superiorForms().findNames());
        stores.superiorForms().forget("月报");
        assertEquals(Optional.empty(), stores.superiorForms().find("月报"));
    }

    @Test void cellsThatTakeNothingAreNotKept() {
        stores.superiorForms().keep(new SuperiorForm("季报", new FormFile(new byte[] {1}), List.of(new FormSlot("汇总", 3, 2, "", "", null))));
        assertEquals(List.of(), stores.superiorForms().find("季报").orElseThrow().slots());
    }
}

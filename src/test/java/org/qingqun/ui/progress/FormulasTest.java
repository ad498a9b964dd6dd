package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.progress.Formulas.Formula;

class FormulasTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ProgressReading reading;

    /// Four groups, one dissolved, one merged into a third.
    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("一群", "二群", "三群", "四群");
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.closed(groups.get(1).id(), Disposition.MERGE, groups.get(2).id());
        reading = new ProgressReader(new TestDesk(office).desk.office()).read(Family.WORK_GROUP, TODAY, null);
    }

    @AfterEach void close() {
        office.close();
    }

    private static Formulas in(String language) {
        return new Formulas(Messages.in(language));
    }

    private static List<String> behind(Formula formula) {
        return formula.behind().stream().map(b -> b.rows().key() + " " + b.count()).toList();
    }

    @Test void aDaysPointSaysItsDayAndItsRate() {
        var point = in("zh").of(reading.trend().getLast(), reading);
        assertEquals("（2 − 0）÷（4 + 0 − 0）= 2 ÷ 4 = 50.0%", point.inserted());
        assertTrue(point.formula().startsWith(TODAY + "：处置率"), point.formula());
        assertEquals(List.of("disposed 2", "denominator 4"), behind(point));
    }

    @Test void aBarSaysWhosItIs() {
        var bar = RateRow.of(reading.parts().get(Breakdown.UNIT), key -> key, true).getFirst();
        assertTrue(in("zh").of(bar, reading).formula().startsWith("市教育局："));
        assertEquals(List.of("disposed 2", "denominator 4"), behind(in("en").of(bar, reading)));
    }

    @Test void whatCountsNothingLeadsNowhere() {
        assertEquals(List.of("merged 1"), behind(in("zh").of(WaterfallStep.Part.MERGED, reading)));
        assertEquals(List.of(), behind(in("zh").of(WaterfallStep.Part.LATE, reading)));
        assertEquals(List.of(), behind(in("zh").of(Formulas.Kpi.BACK, reading)));
    }
}

package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.overview.FirstHour.Step;

class FirstHourTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private OverviewModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new OverviewModel(desk.desk);
    }

    @AfterEach void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"'', IMPORT", "IMPORT, SCAN", "IMPORT SCAN LOCK, PROPOSE", "SCAN LOCK, IMPORT", "IMPORT SCAN LOCK PROPOSE APPROVE CLOSE, -"})
    void theNextStepIsTheFirstNotDone(String done, Step next) {
        var steps = done.isEmpty() ? List.<Step>of() : List.of(done.split(" ")).stream().map(Step::valueOf).toList();
        var hour = new FirstHour(java.util.Set.copyOf(steps));
        assertEquals(Optional.ofNullable(next), hour.next());
        assertEquals(next == null, hour.isOver());
    }

    @Test void itIsReadFromWhatWasDoneAndCanBePutAway() {
        model.refresh();
        assertEquals(Optional.of(Step.IMPORT), model.firstHourProperty().get().next());
        office.groups("防汛群");
        model.refresh();
        assertEquals(Optional.of(Step.SCAN), model.firstHourProperty().get().next());
        model.hideFirstHour();
        assertNull(model.firstHourProperty().get());
        model.refresh();
        assertNull(model.firstHourProperty().get());
        desk.memory.put(OverviewModel.FIRST_HOUR, "");
        model.refresh();
        assertNotNull(model.firstHourProperty().get());
    }
}

package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.Unit;

class IssueModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private BoardModel board;
    private IssueModel issue;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        page.office.groups("防汛群", "值班群");
        board = new BoardModel(page.model, page.desk.desk);
        issue = new IssueModel(page.model, board, page.desk.desk);
        page.model.refreshBoard();
        page.desk.chosen = List.of(folder.resolve("out"));
    }

    @AfterEach void close() {
        page.close();
    }

    @Test void formsOfAllUnitsGoIntoAZipACountyAndTheBoardCountsFromTheirDay() {
        assertEquals(OfficeFixture.TODAY.plusDays(10), issue.dueProperty().get());
        issue.write();
        assertTrue(Files.isRegularFile(folder.resolve("out/市本级.zip")) && Files.isRegularFile(folder.resolve("out/云栖区.zip")));
        assertEquals(List.of("已写出报送表 2 份，预填 2 行，在 " + folder.resolve("out")), page.desk.notices);
        assertEquals(OfficeFixture.TODAY.plusDays(10), page.model.boardProperty().get().due());
        page.desk.undo();
        assertEquals(List.of(folder.resolve("out")), page.opened);
    }

    @Test void oneFormWithoutADayChangesNoDay() {
        issue.whomProperty().set(Whom.CHOSEN);
        issue.zippedProperty().set(false);
        issue.dueProperty().set(null);
        issue.write();
        assertTrue(Files.isRegularFile(folder.resolve("out/市本级/市教育局报送表.xlsx")) && Files.notExists(folder.resolve("out/云栖区")));
        assertNull(page.model.boardProperty().get().due());
    }

    @Test void whoIsDoneNeedNotGetAnother() {
        assertFalse(issue.isLate());
        page.office.stores.imports().add(null, "a.xlsx", "1".repeat(64), page.office.bureau.id(), Counts.ZERO, page.office.clock.instant());
        page.model.refreshBoard();
        assertTrue(issue.isLate());
        assertEquals(List.of("云栖区"), issue.units(Whom.OPEN).stream().map(Unit::name).toList());
        issue.whomProperty().set(Whom.OPEN);
        assertFalse(issue.isLate());
    }

    @Test void theDayThatWasSetStandsThereAgain() {
        page.office.returns().board().ask(OfficeFixture.TODAY.plusDays(3), OfficeFixture.ADMIN);
        page.model.refreshBoard();
        assertEquals(OfficeFixture.TODAY.plusDays(3), issue.dueProperty().get());
    }

    @Test void turningBackWritesNothing() {
        page.desk.chosen = List.of();
        issue.write();
        assertEquals(List.of(), page.desk.notices);
    }
}

package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.qingqun.returns.ReturnState;

class SignatureModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private BoardModel board;
    private SignatureModel signature;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        for (Unit unit : List.of(page.office.bureau, page.office.county))
            page.office.stores.imports().add(null, "a.xlsx", "1".repeat(64), unit.id(), Counts.ZERO, page.office.clock.instant());
        board = new BoardModel(page.model, page.desk.desk);
        board.filterProperty().set(BoardFilter.RETURNED);
        signature = new SignatureModel(page.model, board, page.desk.desk);
        page.model.refreshBoard();
    }

    @AfterEach void close() {
        page.close();
    }

    @Test void aSignatureWithItsScanIsKeptAndTheScanOpens() throws IOException {
        page.desk.chosen = List.of(Files.write(folder.resolve("签字.pdf"), new byte[] {1, 2, 3}));
        signature.chooseScan();
        signature.signedByProperty().set("周局长");
        signature.sign();
        assertEquals(List.of("已登记 市教育局 的签字"), page.desk.notices);
        board.filterProperty().set(BoardFilter.SIGNED);
        var line = board.chosenProperty().get();
        assertEquals("市教育局 周局长 " + OfficeFixture.TODAY + " 签字.pdf", line.unit().name() + " " + line.signature().signedBy() + " " + line.signature().signedOn() + " "
                + line.signature().scan().name());
        signature.openScan();
        assertEquals("签字.pdf", Batch.name(page.opened.getFirst()));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(page.opened.getFirst()));
    }

    @Test void whatWasTypedForOneUnitIsNotRecordedOfAnother() {
        page.desk.chosen = List.of(folder.resolve("签字.pdf"));
        signature.chooseScan();
        signature.signedByProperty().set("周局长");
        signature.signedOnProperty().set(OfficeFixture.TODAY.minusDays(3));
        board.choose(board.lines().getLast());
        assertEquals(List.of("", OfficeFixture.TODAY), List.of(signature.signedByProperty().get(), signature.signedOnProperty().get()));
        assertNull(signature.scanProperty().get());
    }

    @Test void aMistakeIsTakenBackWithAReason() {
        signature.signedByProperty().set("周局长");
        signature.sign();
        board.filterProperty().set(BoardFilter.SIGNED);
        page.desk.reason = null;
        signature.withdraw();
        assertEquals(ReturnState.SIGNED, board.chosenProperty().get().state(), "no reason, no step back");
        page.desk.reason = "登记错了";
        signature.withdraw();
        board.filterProperty().set(BoardFilter.RETURNED);
        assertEquals(2, board.lines().size());
        assertEquals("已撤回 市教育局 的签字登记", page.desk.notices.getLast());
    }

    @Test void aScanThatVanishedRecordsNothing() {
        page.desk.chosen = List.of(folder.resolve("没有.pdf"));
        signature.chooseScan();
        signature.signedByProperty().set("周局长");
        signature.sign();
        assertEquals(2, board.lines().size());
        assertTrue(page.desk.notices.getLast().contains("没有.pdf"), page.desk.notices.toString());
    }
}

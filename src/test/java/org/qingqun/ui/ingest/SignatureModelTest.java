package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.Unit;
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

class SignatureModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private BoardModel board;
    private static final byte[] SCAN = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
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
        page.desk.chosen = List.of(Files.write(folder.resolve("签字.pdf"), SCAN));
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
        assertArrayEquals(SCAN, Files.readAllBytes(page.opened.getFirst()));
    }

    @Test void whatTheSignedFormProposesIsSaidAndOneClickLeadsThere() {
        var proposed = page.office.propose(page.office.groups("甲群").getFirst().id(), Disposition.DISSOLVE, null);
        var stored = page.office.stores.batches();
        stored.proposed(stored.open(page.office.clock.instant(), OfficeFixture.ADMIN, "test", List.of("a.xlsx")), Set.of(proposed.id().value()));
        signature.signedByProperty().set("周局长");
        signature.sign();
        assertEquals(List.of("已登记 市教育局 的签字。表里还有 1 项处置没有审批，可以就凭这个签字登记。"), page.desk.notices);
        page.desk.undo();
        assertEquals(List.of(Visit.to(Page.APPROVAL).withState("sheets")), page.desk.visits);
    }

    @Test void whatIsNoScanIsRefusedAsEverywhere() throws IOException {
        page.desk.chosen = List.of(Files.write(folder.resolve("签字.xlsx"), new byte[] {1, 2, 3}));
        signature.chooseScan();
        signature.signedByProperty().set("周局长");
        signature.sign();
        assertEquals(List.of("签字.xlsx 不是扫描件；请用 PDF、JPEG、PNG、TIFF 或 OFD 文件。"), page.desk.notices);
        assertEquals(2, board.lines().size());
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

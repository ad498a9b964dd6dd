package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.UnitId;

class SignatureServiceTest {
    private static final LocalDate DAY = OfficeFixture.TODAY.minusDays(1);
    @TempDir Path folder;
    private OfficeFixture office;
    private SignatureService signatures;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        signatures = office.returns().signatures();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aSignatureIsKeptWithItsScan() {
        returned();
        var kept = signatures.sign(office.bureau.id(), " 周局长 ", DAY, Scan.of("签字.pdf", new byte[] {1, 2, 3}), PersonId.ADMINISTRATOR);
        assertEquals("周局长 2026-11-01 签字.pdf", kept.signedBy() + " " + kept.signedOn() + " " + kept.scan().name());
        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", kept.scan().sha256());
        assertArrayEquals(new byte[] {1, 2, 3}, office.stores.signatures().readScan(kept.scan().sha256()));
        assertEquals(List.of(kept), office.stores.signatures().findSince(Instant.EPOCH));
    }

    @Test void theLogNamesNobodyItself() {
        returned();
        signatures.sign(office.bureau.id(), "周局长", DAY, null, PersonId.ADMINISTRATOR);
        var entry = log().getLast();
        assertTrue(entry.startsWith("return.signed value:"), entry);
        assertEquals("2026-11-01 周局长", office.stores.audit().findValue(entry.substring(entry.indexOf("value:"))).orElseThrow());
    }

    @Test void theBoardShowsItUntilSomethingElseComes() {
        returned();
        signatures.sign(office.bureau.id(), "周局长", DAY, null, PersonId.ADMINISTRATOR);
        assertEquals(ReturnState.SIGNED, line().state());
        assertTrue(line().isDone());
        assertEquals("周局长", line().signature().signedBy());
        returned();
        assertEquals(ReturnState.RETURNED, line().state(), "what came now is not what was signed");
        assertNull(line().signature());
    }

    @Test void aSignatureRecordedByMistakeIsTakenBack() {
        returned();
        signatures.sign(office.bureau.id(), "周局长", DAY, null, PersonId.ADMINISTRATOR);
        signatures.sign(office.bureau.id(), "周副局长", DAY, null, PersonId.ADMINISTRATOR);
        signatures.withdraw(office.bureau.id(), "看错了", PersonId.ADMINISTRATOR);
        assertEquals("周局长", line().signature().signedBy());
        signatures.withdraw(office.bureau.id(), "看错了", PersonId.ADMINISTRATOR);
        assertEquals(ReturnState.RETURNED, line().state());
        assertEquals("return.unsigned null", log().getLast());
    }

    @Test void whatCannotBeSignedIsRefused() {
        assertEquals(ErrorCode.NOT_RETURNED, refusal(office.bureau.id(), "周局长", DAY));
        returned();
        assertEquals(ErrorCode.NAME_REQUIRED, refusal(office.bureau.id(), "  ", DAY));
        assertEquals(ErrorCode.SIGNED_LATER, refusal(office.bureau.id(), "周局长", OfficeFixture.TODAY.plusDays(1)));
        assertEquals(ErrorCode.UNKNOWN_UNIT, refusal(new UnitId(999), "周局长", DAY));
        assertEquals(List.of(), office.stores.signatures().findSince(Instant.EPOCH));
    }

    @Test void itCoversWhatCameByThen() {
        returned();
        var signature = signatures.sign(office.bureau.id(), "周局长", DAY, null, PersonId.ADMINISTRATOR);
        assertTrue(signature.covers(signature.at()));
        assertFalse(signature.covers(signature.at().plusMillis(1)));
    }

    private ErrorCode refusal(UnitId unit, String name, LocalDate day) {
        return assertThrows(ExpectedException.class, () -> signatures.sign(unit, name, day, null, PersonId.ADMINISTRATOR)).code();
    }

    private Board.Line line() {
        return office.returns().board().read().lines().getFirst();
    }

    private List<String> log() {
        return office.stores.audit().findBySubject("unit:" + office.bureau.id().value()).stream().map(e -> e.entry().action() + " " + e.entry().to()).toList();
    }

    private void returned() {
        office.clock.advance(Duration.ofMinutes(1));
        office.stores.imports().add(null, "/in/市教育局.xlsx", "1".repeat(64), office.bureau.id(), Counts.ZERO, office.clock.instant());
    }
}

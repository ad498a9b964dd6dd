package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class ExplanationsTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatAUnitSaysIsKeptWithItsDayAndALineInTheLog() {
        office.growths.explain(office.bureau.id(), " 防汛专班 ", ADMIN);
        assertEquals(List.of(new Explanation(office.bureau.id(), "防汛专班", TODAY)), office.growths.find());
        var line = office.stores.audit().findLatest(1).getFirst().entry();
        assertEquals(List.of("growth.explain", "unit:" + office.bureau.id().value(), "防汛专班"), List.of(line.action(), line.subject(), String.valueOf(line.to())));
    }

    @Test void aBlankOneTakesItBackAndALongOneIsCut() {
        office.growths.explain(office.bureau.id(), "长".repeat(600), ADMIN);
        assertEquals(500, office.growths.find().getFirst().reason().length());
        office.growths.explain(office.bureau.id(), "  ", ADMIN);
        assertEquals(List.of(), office.growths.find());
    }

    @Test void whoMayNotReviewMayNotExplain() {
        var refused = assertThrows(ExpectedException.class, () -> office.growths.explain(office.bureau.id(), "防汛专班", office.head.id()));
        assertEquals(ErrorCode.NOT_ALLOWED, refused.code());
    }
}

package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;

class DuplicateServiceTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private List<Asset> groups;

    @BeforeEach void threeAlike() {
        office = new OfficeFixture(folder);
        groups = office.groups("防汛群", "防汛工作群", "防汛联络群", "征兵群");
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void pairsAndClustersOfTheRegisterAreFound() {
        assertEquals(3, office.duplicates.findPairs(DuplicateEngine.REVIEW).size());
        assertEquals(List.of(List.of(id(0), id(1), id(2))), office.duplicates.findClusters().stream().map(Cluster::members).toList());
    }

    @Test void whatIsNoLongerInTheRegisterIsLeftOut() {
        office.stores.assets().changeStatus(List.of(id(0)), AssetStatus.CLOSED);
        assertEquals(List.of(id(1)), office.duplicates.findPairs(DuplicateEngine.REVIEW).stream().map(DuplicatePair::a).toList());
    }

    @Test void differentIsRememberedWithItsReasonInTheLog() {
        office.duplicates.markDifferent(id(1), id(0), "一个对内、一个对外", OfficeFixture.ADMIN);
        office.duplicates.markDifferent(id(0), id(1), "再按一次", OfficeFixture.ADMIN);
        assertEquals(2, office.duplicates.findPairs(DuplicateEngine.REVIEW).size());
        var log = office.stores.audit().findBySubject("asset:" + id(0).value());
        assertEquals(List.of("duplicate.different|different from asset:" + id(1).value() + "|一个对内、一个对外"),
                log.stream().map(l -> l.entry()).map(e -> e.action() + "|" + e.to() + "|" + e.reason()).toList());
    }

    @Test void sameIsRememberedAndTheLastAnswerCounts() {
        office.duplicates.markSame(id(3), id(0), "其实是同一批人", OfficeFixture.ADMIN);
        office.duplicates.markSame(id(0), id(3), "再按一次", OfficeFixture.ADMIN);
        assertEquals(List.of(id(0) + " " + Band.DUPLICATE), office.duplicates.findPairs(0.98).stream().filter(p -> p.b().equals(id(3))).map(p -> p.a() + " " + p.band()).toList());
        office.duplicates.markDifferent(id(0), id(3), "看错了", OfficeFixture.ADMIN);
        assertEquals(List.of(), office.duplicates.findPairs(0).stream().filter(p -> p.b().equals(id(3)) && p.a().equals(id(0))).toList());
        office.duplicates.markSame(id(0), id(3), "没看错", OfficeFixture.ADMIN);
        assertEquals(1, office.duplicates.findPairs(0.98).stream().filter(p -> p.b().equals(id(3))).count());
        var log = office.stores.audit().findBySubject("asset:" + id(0).value());
        assertEquals(List.of("duplicate.same", "duplicate.different", "duplicate.same"), log.stream().map(l -> l.entry().action()).toList());
    }

    @Test void aReasonAndARightAreRequired() {
        assertEquals(ErrorCode.REASON_REQUIRED, refusal(() -> office.duplicates.markDifferent(id(0), id(1), " ", OfficeFixture.ADMIN)));
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> office.duplicates.markDifferent(id(0), id(1), "x", office.head.id())));
        assertEquals(ErrorCode.UNKNOWN_ASSET, refusal(() -> office.duplicates.markDifferent(id(0), new AssetId(999), "x", OfficeFixture.ADMIN)));
        assertEquals(ErrorCode.SURVIVOR_IS_SOURCE, refusal(() -> office.duplicates.markDifferent(id(0), id(0), "x", OfficeFixture.ADMIN)));
        assertEquals(3, office.duplicates.findPairs(DuplicateEngine.REVIEW).size());
    }

    private AssetId id(int i) {
        return groups.get(i).id();
    }

    private static ErrorCode refusal(Runnable step) {
        return assertThrows(ExpectedException.class, step::run).code();
    }
}

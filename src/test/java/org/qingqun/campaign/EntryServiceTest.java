package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Term;

class EntryServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private AssetBuilder group(String name) {
        return AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).term(Term.PERMANENT);
    }

    private Asset enter(AssetBuilder asset) {
        return office.entry.enter(asset.draft(), Set.of(AssetField.NAME), ADMIN);
    }

    private static ErrorCode refused(Executable work) {
        return assertThrows(ExpectedException.class, work).code();
    }

    @Test void whatIsEnteredIsLockedCountedAndLogged() {
        office.baseline.lock(TODAY.minusDays(10), ADMIN);
        var fresh = enter(group("防汛群").createdOn(TODAY.minusDays(2).toString()));
        var late = enter(group("老群").createdOn("2020-01-01"));
        assertEquals(Set.of(AssetField.NAME), office.inventory.findLocks(fresh.id()));
        var campaign = office.campaigns.current().id();
        assertEquals(Origin.N, office.stores.memberships().find(campaign, fresh.id()).orElseThrow().origin());
        assertEquals(Origin.L, office.stores.memberships().find(campaign, late.id()).orElseThrow().origin());
        assertEquals("asset.enter", office.stores.audit().findBySubject("asset:" + fresh.id().value()).getFirst().entry().action());
    }

    @Test void aTermANameAndAUnitAreRequired() {
        assertEquals(ErrorCode.TERM_REQUIRED, refused(() -> enter(group("防汛群").term(Term.UNKNOWN))));
        assertEquals(ErrorCode.NAME_REQUIRED, refused(() -> enter(group(" "))));
        assertEquals(ErrorCode.UNKNOWN_UNIT, refused(() -> enter(group("防汛群").unit(99))));
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.entry.enter(group("防汛群").draft(), Set.of(), office.head.id())));
    }

    @Test void aNamesakeInUseIsRefusedAClosedOneIsNot() {
        var first = enter(group("防汛群"));
        assertEquals(ErrorCode.ASSET_EXISTS, refused(() -> enter(group("防 汛群"))));
        office.baseline.lock(TODAY, ADMIN);
        office.closed(first.id(), Disposition.DISSOLVE, null);
        assertEquals("QZ-00002", enter(group("防汛群")).code());
    }
}

package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;

class SurvivorsTest {
    @AutoClose private final OfficeFixture office;
    private final Survivors survivors;
    private List<Asset> groups;

    SurvivorsTest(@TempDir Path folder) {
        office = new OfficeFixture(folder);
        survivors = new Survivors(office.stores.assets(), office.stores.cases());
    }

    @BeforeEach void lock() {
        groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.baseline.lock(TODAY, ADMIN);
    }

    private CleanupCase mergeOf(int source, int into) {
        return CaseBuilder.merge(groups.get(source), groups.get(into)).build();
    }

    private void merged(int source, int into) {
        office.closed(groups.get(source).id(), Disposition.MERGE, groups.get(into).id());
    }

    private ErrorCode refused(CleanupCase c) {
        return assertThrows(ExpectedException.class, () -> survivors.require(c)).code();
    }

    @Test void oneInUseStands() {
        assertDoesNotThrow(() -> survivors.require(mergeOf(0, 1)));
    }

    @Test void oneThatWasClosedDoesNot() {
        office.closed(groups.get(1).id(), Disposition.DISSOLVE, null);
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, refused(mergeOf(0, 1)));
        assertDoesNotThrow(() -> survivors.require(CaseBuilder.dissolve(groups.get(0)).build()), "a dissolution needs none");
    }

    @Test void oneThatWasMergedOnStandsForItsOwnSurvivor() {
        merged(1, 2);
        merged(2, 3);
        assertDoesNotThrow(() -> survivors.require(mergeOf(0, 1)));
        office.closed(groups.get(3).id(), Disposition.DISSOLVE, null);
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, refused(mergeOf(0, 1)));
    }

    @Test void oneThatWentIntoTheAssetItselfIsACircle() {
        merged(1, 2);
        merged(2, 0);
        assertEquals(ErrorCode.MERGE_CYCLE, refused(mergeOf(0, 1)));
    }
}

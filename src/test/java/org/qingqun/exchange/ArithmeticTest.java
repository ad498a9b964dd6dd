package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Fate;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;

class ArithmeticTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("甲群", "乙群", "丙群", "丁群");
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void nothingCanBeWrongBeforeTheBaseline() {
        office.stores.assets().changeStatus(List.of(new AssetId(1)), AssetStatus.CLOSED);
        assertEquals(List.of(), check());
    }

    @Test void whatWentThroughTheServicesAddsUp() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(new AssetId(1), Disposition.DISSOLVE, null);
        office.closed(new AssetId(2), Disposition.MERGE, new AssetId(3));
        var outside = office.approved(new AssetId(4), Disposition.OUT_OF_SCOPE, null).id();
        office.execution.notify(List.of(outside), TODAY, TODAY, ADMIN).single();
        office.baseline.enrol(office.groups("补报群"));
        assertEquals(List.of(), check());
    }

    @Test void aStatusChangedPastTheServicesIsFound() {
        office.baseline.lock(TODAY, ADMIN);
        office.stores.assets().changeStatus(List.of(new AssetId(2)), AssetStatus.CLOSED);
        assertEquals(List.of(new Problem.WrongFate(new AssetId(2), AssetStatus.CLOSED, Fate.S)), check());
    }

    @Test void anAssetInNoFigureIsFound() {
        office.baseline.lock(TODAY, ADMIN);
        office.groups("漏掉的群");
        assertEquals(List.of(new Problem.NotCounted(new AssetId(5))), check());
    }

    private List<Problem> check() {
        return new Arithmetic(office.stores.campaigns(), office.stores.memberships(), office.stores.assets(), office.stores.units()).check();
    }
}

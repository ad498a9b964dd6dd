package org.qingqun.rule.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.rule.Season;

class SeasonServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private SeasonService seasons;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        seasons = office.rules.seasons();
        office.groups("防汛群", "党建群", "值班群", "高考考务群");
    }

    @AfterEach void close() {
        office.close();
    }

    private List<String> waiting() {
        return seasons.findOpen().stream().map(o -> o.asset().name() + " " + o.proposal().word() + " " + o.proposal().season().kind()).toList();
    }

    @Test void namesProposeUntilSomebodySettlesIt() {
        assertEquals(List.of("防汛群 防汛 SEASONAL", "值班群 值班 STANDING", "高考考务群 高考 SEASONAL"), waiting());
        seasons.settle(List.of(new AssetId(1)), Season.of(4, 10), "汛期使用", ADMIN);
        seasons.settle(List.of(new AssetId(3)), Season.NONE, "已不值班", ADMIN);
        assertEquals(List.of("高考考务群 高考 SEASONAL"), waiting());
        assertEquals(Optional.of(Season.of(4, 10)), seasons.find(new AssetId(1)));
        assertEquals(Optional.empty(), seasons.find(new AssetId(2)));
        assertEquals(List.of("season.seasonal"), office.stores.audit().findBySubject("asset:1").stream().map(l -> l.entry().action()).toList());
    }

    @Test void closedGroupsWaitForNoWord() {
        office.stores.assets().changeStatus(List.of(new AssetId(1), new AssetId(3)), AssetStatus.CLOSED);
        assertEquals(List.of("高考考务群 高考 SEASONAL"), waiting());
    }

    @Test void aWordNeedsAReasonAndARole() {
        var one = List.of(new AssetId(1));
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> seasons.settle(one, Season.STANDING, " ", ADMIN)).code());
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> seasons.settle(one, Season.STANDING, "常备", office.head.id())).code());
        assertEquals(ErrorCode.UNKNOWN_ASSET, assertThrows(ExpectedException.class, () -> seasons.settle(List.of(new AssetId(99)), Season.STANDING, "常备", ADMIN)).code());
    }
}

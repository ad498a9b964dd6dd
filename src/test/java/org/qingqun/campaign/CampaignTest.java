package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class CampaignTest {
    private static final UnitTree TREE = new UnitTree(List.of(new Unit(new UnitId(1), null, "云栖区", Level.COUNTY, null, null, null, false, List.of())));

    private static Campaign campaign(Set<Level> levels, Set<Platform> platforms) {
        return new Campaign(new CampaignId(1), "清理整顿", Set.of(Family.WORK_GROUP), null, LocalDate.of(2026, 12, 31), 300, Limits.DEFAULT, null, 1, levels, platforms);
    }

    @ParameterizedTest
    @CsvSource({",,true", "COUNTY,,true", "CITY,,false", ",WECHAT,true", ",QQ,false", "COUNTY,QQ,false"})
    void familyLevelAndPlatformAllHaveToFit(Level level, Platform platform, boolean taken) {
        var campaign = campaign(level == null ? Set.of() : Set.of(level), platform == null ? Set.of() : Set.of(platform));
        assertEquals(taken, campaign.takesIn(AssetBuilder.workGroup().unit(1).platform(Platform.WECHAT).build(), TREE));
        assertFalse(campaign.takesIn(AssetBuilder.account().unit(1).platform(Platform.WECHAT).build(), TREE), "another family");
    }

    @Test void lockingAndUnlockingChangeNothingElse() {
        var open = campaign(Set.of(Level.COUNTY), Set.of(Platform.QQ));
        var locked = open.locked(LocalDate.of(2026, 10, 1), Instant.EPOCH);
        assertTrue(locked.isLocked() && !open.isLocked());
        assertEquals(open, locked.locked(null, null));
        assertEquals(locked, locked.described("清理整顿", open.deadline(), 300));
        assertEquals(List.of("新名称", 500), List.of(locked.described("新名称", null, 500).name(), locked.described("新名称", null, 500).targetPerMille()));
    }
}

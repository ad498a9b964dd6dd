package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Scope.Outside;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

class ScopeTest {
    @Test void nothingSetForLevelsAndPlatformsMeansAll() {
        for (var family : Family.values()) for (var level : Level.values()) for (var platform : Platform.values()) assertTrue(Scope.ALL.takesIn(family, level, platform));
    }

    @Test void theFirstReasonOutsideIsToldInOrder() {
        var scope = new Scope(Set.of(Family.WORK_GROUP), Set.of(Level.CITY), Set.of(Platform.WECHAT));
        assertTrue(scope.takesIn(Family.WORK_GROUP, Level.CITY, Platform.WECHAT));
        assertFalse(scope.takesIn(Family.GOV_APP, Level.TOWN, Platform.QQ));
        assertEquals(Outside.FAMILY, scope.reason(Family.GOV_APP, Level.TOWN));
        assertFalse(scope.takesIn(Family.WORK_GROUP, Level.TOWN, Platform.WECHAT));
        assertEquals(Outside.LEVEL, scope.reason(Family.WORK_GROUP, Level.TOWN));
        assertFalse(scope.takesIn(Family.WORK_GROUP, Level.CITY, Platform.QQ));
        assertEquals(Outside.PLATFORM, scope.reason(Family.WORK_GROUP, Level.CITY));
    }
}

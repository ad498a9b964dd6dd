package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

class FilterTest {
    private final Filter plain = Filter.of(Family.WORK_GROUP);

    @Test void theRegisterIsEverythingThatIsNotGone() {
        assertEquals(Set.of("in-use", "proposed", "submitted", "returned", "deferred", "approved", "notified", "blocked", "executed", "freezing", "reopened"),
                plain.query(Sort.ID, true).states());
        assertEquals(Set.of(), plain.withState(Filter.ALL).query(Sort.ID, true).states());
        assertEquals(Set.of("closed"), plain.withState("closed").query(Sort.ID, true).states());
    }

    @Test void aQueryHoldsEveryWish() {
        var filter = plain.withFamily(Family.GOV_APP).withText(" 防汛 ").withState("closed").withUnit(new UnitId(3)).withPlatforms(Set.of(Platform.QQ))
                .withRule("zombie");
        assertEquals(new InventoryQuery(Family.GOV_APP, "防汛", Set.of("closed"), new UnitId(3), Set.of(Platform.QQ), "zombie", Sort.NAME, false),
                filter.query(Sort.NAME, false));
        assertNull(plain.withText("  ").query(Sort.ID, true).text());
    }

    @Test void onlyWhatDiffersFromThePlainRegisterIsNarrow() {
        assertFalse(plain.isNarrow());
        assertFalse(plain.withFamily(Family.GOV_APP).isNarrow());
        assertTrue(plain.withText("防汛").isNarrow());
        assertTrue(plain.withState(Filter.ALL).isNarrow());
    }

    @Test void aVisitBringsItsWishesAndKeepsTheFamilyWhereItNamesNone() {
        var assets = List.of(new AssetId(7), new AssetId(3));
        var visit = Visit.to(Page.INVENTORY).withRule("expired").withUnit(new UnitId(2)).withAssets(assets);
        assertEquals(new Filter(Family.GOV_APP, "", Filter.REGISTER, new UnitId(2), Set.of(), "expired", assets), Filter.of(visit, Family.GOV_APP));
    }

    @Test void anyFurtherWishForgetsTheExactAssets() {
        var exact = Filter.of(Visit.to(Page.INVENTORY).withAssets(List.of(new AssetId(7))), Family.WORK_GROUP);
        assertEquals(List.of(), exact.withText("防汛").only());
    }

    @Test void choicesFollowTheWayFromFlagToClosed() {
        assertEquals(List.of("register", "in-use", "proposed", "submitted", "returned", "deferred", "approved", "notified", "blocked", "executed", "freezing",
                "reopened", "closed", "merged", "out-of-scope", "all"), Filter.choices());
    }
}

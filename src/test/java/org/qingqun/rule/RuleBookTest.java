package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Evidence.ActivityUnknown;

class RuleBookTest {
    private static final RuleId EACH = new RuleId("each");
    private static final RuleId ALL = new RuleId("all");
    private static final Set<Family> GROUPS_AND_APPS = Set.of(Family.WORK_GROUP, Family.GOV_APP);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Inventory INVENTORY = new Inventory(List.of(workGroup().id(1).build(), govApp().id(2).build(), account().id(3).build()), new UnitTree(List.of()));
    private final RuleBook book = new RuleBook(List.of(RuleEntry.on(EACH, GROUPS_AND_APPS, (_, _) -> new Each()),
            RuleEntry.off(ALL, GROUPS_AND_APPS, (_, _) -> new All())), () -> Background.NONE);

    private record Each() implements Rule.OfAsset {
        @Override public RuleId id() {
            return EACH;
        }

        @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
            return asset.family() == Family.OFFICIAL_ACCOUNT ? Optional.empty() : Optional.of(finding(EACH, asset));
        }
    }

    private record All() implements Rule.OfInventory {
        @Override public RuleId id() {
            return ALL;
        }

        @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
            return inventory.assets().stream().filter(a -> a.family() != Family.OFFICIAL_ACCOUNT).map(a -> finding(ALL, a)).toList();
        }
    }

    @Test void whatIsOnSpeaksAboutItsFamiliesAndOffMeansNone() {
        assertEquals(List.of("each 1", "each 2"), found(Limits.DEFAULT));
    }

    @Test void aPersonSwitchesEachRuleForEachFamily() {
        assertEquals(List.of("each 1", "each 2", "all 1", "all 2"), found(Limits.DEFAULT.with("all", Family.WORK_GROUP, true).with("all", Family.GOV_APP, true)));
        assertEquals(List.of("each 2", "all 1"), found(Limits.DEFAULT.with("each", Family.WORK_GROUP, false).with("all", Family.WORK_GROUP, true)));
    }

    @Test void noSwitchMakesARuleSpeakAboutWhatItDoesNotKnow() {
        assertEquals(List.of("each 1", "each 2"), found(Limits.DEFAULT.with("each", Family.OFFICIAL_ACCOUNT, true)));
    }

    private List<String> found(Limits limits) {
        return new RuleEngine(book.rules(limits)).scan(INVENTORY, TODAY, Progress.NONE).findings().stream().map(f -> f.rule() + " " + f.asset().value()).toList();
    }

    private static Finding finding(RuleId rule, Asset asset) {
        return new Finding(rule, asset.id(), Severity.ASK, List.of(new ActivityUnknown(1)), EvidenceGrade.UNIT, null, TODAY);
    }
}

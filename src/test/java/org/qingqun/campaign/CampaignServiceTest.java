package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

class CampaignServiceTest {
    private @TempDir Path folder;

    @Test void anEmptyDatabaseStartsWithADefaultCampaign() {
        try (var office = new OfficeFixture(folder)) {
            var campaign = office.campaigns.current();
            assertEquals("2026 行动", campaign.name());
            assertEquals(3, campaign.scope().size());
            assertEquals(Limits.DEFAULT, campaign.limits());
            assertEquals(false, campaign.isLocked());
        }
    }

    @Test void limitsChangeWithAReasonThatStandsInTheLog() {
        try (var office = new OfficeFixture(folder)) {
            var stricter = new Limits(60, 180, 90, 7);
            assertEquals(ErrorCode.REASON_REQUIRED,
                    assertThrows(ExpectedException.class, () -> office.campaigns.changeLimits(stricter, " ", ADMIN)).code());
            assertEquals(stricter, office.campaigns.changeLimits(stricter, "市里要求 60 天", ADMIN).limits());
            assertEquals("市里要求 60 天", office.stores.audit().findLatest(1).getFirst().entry().reason());
        }
    }

    @Test void theNextCampaignTakesTheLimitsAndLeavesTheEarlierOneAsItEnded() {
        try (var office = new OfficeFixture(folder)) {
            office.campaigns.changeLimits(new Limits(60, 180, 90, 7), "市里要求 60 天", ADMIN);
            var first = office.campaigns.current();
            var next = office.campaigns.start("2027 行动", Set.of(Family.WORK_GROUP), LocalDate.of(2027, 6, 30), 100, ADMIN);
            assertEquals(new Campaign(new CampaignId(2), "2027 行动", Set.of(Family.WORK_GROUP), null, LocalDate.of(2027, 6, 30), 100, first.limits(), null, 1), next);
            assertEquals(List.of(first, next), office.campaigns.findAll());
            assertEquals(next, office.campaigns.current());
        }
    }

    @Test void whileCasesAreOpenNoOtherCampaignBegins() {
        try (var office = new OfficeFixture(folder)) {
            var asset = office.groups("甲群").getFirst();
            var open = office.propose(asset.id(), Disposition.DISSOLVE, null);
            var refused = assertThrows(ExpectedException.class, () -> office.campaigns.start("2027 行动", Set.of(), null, null, ADMIN));
            assertEquals(ErrorCode.OPEN_CASES, refused.code());
            assertEquals(List.of("1", "2026 行动"), refused.facts().stream().map(String::valueOf).toList());
            office.review.withdraw(List.of(open.id()), "误报", ADMIN);
            assertEquals("2027 行动", office.campaigns.start("2027 行动", Set.of(), null, null, ADMIN).name());
        }
    }

    @Test void nameDeadlineAndTargetAreDescribed() {
        try (var office = new OfficeFixture(folder)) {
            office.campaigns.describe("2026 年第四季度清理", LocalDate.of(2026, 12, 31), 300, ADMIN);
            var campaign = office.campaigns.current();
            assertEquals("2026 年第四季度清理", campaign.name());
            assertEquals(300, campaign.targetPerMille());
            assertEquals(Limits.DEFAULT, campaign.limits());
        }
    }

    @Test void anUnlockedCampaignIsSetUpItselfALockedOneIsFollowedByTheNext() {
        try (var office = new OfficeFixture(folder)) {
            var scope = new Scope(Set.of(Family.WORK_GROUP), Set.of(Level.CITY), Set.of(Platform.WECHAT));
            var set = office.campaigns.setUp(new CampaignPlan("春季行动", scope, LocalDate.of(2026, 12, 31), 300), ADMIN);
            assertEquals(List.of(1L, scope, 300), List.of(set.id().value(), set.reach(), set.targetPerMille()));
            office.baseline.lock(OfficeFixture.TODAY, ADMIN);
            var next = office.campaigns.setUp(new CampaignPlan("秋季行动", Scope.ALL, null, null), ADMIN);
            assertEquals(List.of(set.id(), next.id()), office.campaigns.findAll().stream().map(Campaign::id).toList());
            assertEquals(List.of("campaign.set-up"), office.stores.audit().findBySubject("campaign:1").stream().map(l -> l.entry().action()).filter(a -> a.startsWith("campaign")).toList());
        }
    }
}

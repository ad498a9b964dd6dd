package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

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

    @Test void nameDeadlineAndTargetAreDescribed() {
        try (var office = new OfficeFixture(folder)) {
            office.campaigns.describe("2026 年第四季度清理", LocalDate.of(2026, 12, 31), 300, ADMIN);
            var campaign = office.campaigns.current();
            assertEquals("2026 年第四季度清理", campaign.name());
            assertEquals(300, campaign.targetPerMille());
            assertEquals(Limits.DEFAULT, campaign.limits());
        }
    }
}

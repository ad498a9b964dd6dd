package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Fraction;
import org.qingqun.report.kept.KeptFile;
import org.qingqun.report.kept.KeptReport;

class JooqKeptReportStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);

    private static KeptReport report(LocalDate day) {
        return new KeptReport(0, day, NOON, PersonId.ADMINISTRATOR, "/报告", "disposal", new Fraction(746, 2713), "ab".repeat(32),
                List.of(new KeptFile("summary.docx", 4, "0".repeat(64), true), new KeptFile("ledger.xlsx", 9_000_000, "1".repeat(64), false)));
    }

    @Test void aReportComesBackWithItsFilesAndTheNewestStandsFirst() {
        var bytes = "docx".getBytes(StandardCharsets.UTF_8);
        var first = stores.keptReports().insert(CAMPAIGN, report(LocalDate.of(2026, 10, 31)), Map.of("summary.docx", bytes));
        var second = stores.keptReports().insert(CAMPAIGN, report(LocalDate.of(2026, 11, 30)), Map.of("summary.docx", bytes));
        assertEquals(List.of(second, first), stores.keptReports().findAll(CAMPAIGN));
        assertEquals(report(LocalDate.of(2026, 10, 31)).files(), first.files());
        assertArrayEquals(bytes, stores.keptReports().read(first.id(), "summary.docx"));
        assertEquals(Optional.of(second), stores.keptReports().find(second.id()));
        assertEquals(Optional.empty(), stores.keptReports().find(99));
        assertEquals(List.of(), stores.keptReports().findAll(new CampaignId(2)));
    }
}

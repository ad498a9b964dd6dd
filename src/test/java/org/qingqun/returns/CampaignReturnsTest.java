package org.qingqun.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.ingest.Likeness;
import org.qingqun.ingest.Precaution;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;

class CampaignReturnsTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private CampaignReturns log;
    private LedgerImport imports;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        log = new CampaignReturns(s.imports(), s.campaigns(), s.audit());
        imports = new ReturnedLedgers(s.assets(), s.units(), s.layouts(), log, s.audit(), office.access::requireRecorder, s.transactions(), office.baseline::enrol, Likeness.NONE,
                Proposals.NONE, office.clock, s.batches(), Precaution.NONE);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void eachCampaignAsksEveryUnitAnew() throws Exception {
        var file = Files.writeString(folder.resolve("市教育局.csv"), "群名称,群主\n甲群,李四\n");
        take(file);
        assertEquals(List.of("云栖区"), missing());
        nextCampaign();
        assertEquals(List.of("市教育局", "云栖区"), missing());
        assertEquals(Set.of(), log.findUnits());
        take(file);
        assertEquals(List.of("云栖区"), missing(), "the same file, returned for this campaign");
        assertEquals(Set.of(office.bureau.id()), log.findLastReturns().keySet());
    }

    @Test void aFileIsKnownWhateverItWasReturnedFor() throws Exception {
        take(Files.writeString(folder.resolve("市教育局.csv"), "群名称,群主\n甲群,李四\n"));
        nextCampaign();
        var sha256 = org.qingqun.common.Sha256.hex(Files.readAllBytes(folder.resolve("市教育局.csv")));
        assertTrue(log.isKnown(sha256));
    }

    private List<String> missing() {
        return imports.findMissingUnits().stream().map(Unit::name).toList();
    }

    private void take(Path file) {
        office.clock.advance(Duration.ofMinutes(1));
        imports.apply(imports.preview(List.of(file), ImportOptions.NONE, Progress.NONE), ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
    }

    private void nextCampaign() {
        office.clock.advance(Duration.ofMinutes(1));
        office.campaigns.start("2027 行动", Set.of(Family.WORK_GROUP), null, null, PersonId.ADMINISTRATOR);
    }
}

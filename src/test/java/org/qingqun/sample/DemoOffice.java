package org.qingqun.sample;

import java.nio.file.Path;
import java.util.List;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.PinService;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignService;
import org.qingqun.cleanup.CaseSteps;
import org.qingqun.cleanup.ExecutionService;
import org.qingqun.cleanup.MergeService;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.DuplicateEngine;
import org.qingqun.duplicate.DuplicateRule;
import org.qingqun.duplicate.DuplicateService;
import org.qingqun.exchange.Arithmetic;
import org.qingqun.exchange.BackupService;
import org.qingqun.exchange.Retention;
import org.qingqun.exchange.SafetyNet;
import org.qingqun.ingest.Likeness;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.UnitService;
import org.qingqun.office.Office;
import org.qingqun.progress.ProgressService;
import org.qingqun.report.ReportService;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.activity.ZombieRule;
import org.qingqun.rule.term.ExpiredRule;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// An office over a fresh SQLite file on the demonstration's clock, as `Wiring` builds it.
final class DemoOffice implements AutoCloseable {
    final DemoClock clock = new DemoClock(DemoRun.BASELINE_DAY);
    final Stores stores;
    final Office office;
    private final Database database;

    DemoOffice(Path folder) {
        database = Database.open(folder.resolve("demo.db").toString(), new Defaults("2026 行动", "王晓燕"));
        stores = Stores.of(database);
        var access = new Access(stores.people());
        var baseline = new BaselineService(stores.assets(), stores.units(), stores.campaigns(), stores.memberships(), stores.audit(), access,
                stores.transactions(), clock);
        var steps = new CaseSteps(stores.cases(), stores.audit(), baseline, stores.transactions(), clock);
        var review = new ReviewService(stores.assets(), stores.cases(), stores.campaigns(), access, steps);
        var progress = new ProgressService(stores.campaigns(), stores.memberships(), stores.units());
        var inventory = new InventoryService(stores.assets(), stores.units(), stores.audit(), access::requireRecorder, stores.transactions(), clock);
        var ledgers = new ReturnedLedgers(stores.assets(), stores.units(), stores.layouts(), stores.imports(), stores.audit(), access::requireRecorder, stores.transactions(),
                baseline::enrol, Likeness.NONE, Proposals.NONE, clock);
        office = new Office(inventory, new UnitService(stores.units(), stores.audit(), access::requireRecorder, stores.transactions(), clock),
                new CampaignService(stores.campaigns(), stores.cases()::countOpen, stores.audit(), access, stores.transactions(), clock), baseline, ledgers,
                new ScanService(stores.assets(), stores.units(), stores.campaigns(), stores.findings(), stores.audit(), access, stores.transactions(), clock,
                        limits -> List.of(new ZombieRule(limits), new ExpiredRule(limits), new DuplicateRule(new DuplicateEngine(stores.notDuplicates().findAll())))),
                new DuplicateService(stores.assets(), stores.units(), stores.notDuplicates(), stores.audit(), access, stores.transactions(), clock), review,
                new MergeService(stores.assets(), review, access, steps),
                new ExecutionService(stores.assets(), stores.cases(), stores.campaigns(), stores.memberships(), baseline, access, steps),
                new ApprovalService(review, stores.assets(), stores.units(), stores.approvals(), access, steps),
                new PinService(stores.people(), stores.audit(), stores.transactions(), clock), progress, stores.cases(), stores.people(), stores.audit(),
                new ReportService(inventory, stores.campaigns(), progress, stores.approvals(), stores.cases(), stores.people(), ledgers::findMissingUnits,
                        Messages.in("zh")),
                new BackupService(stores.file(), stores.audit(), new Arithmetic(stores.campaigns(), stores.memberships(), stores.assets()), access, clock),
                new SafetyNet(stores.file(), stores.audit(), Retention.USUAL, clock), clock);
    }

    @Override public void close() {
        database.close();
    }
}

package org.qingqun;

import java.time.Clock;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.DelegationService;
import org.qingqun.approval.PinService;
import org.qingqun.approval.sheet.FormService;
import org.qingqun.approval.sheet.SheetService;
import org.qingqun.approval.sheet.SheetWords;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.AppointmentService;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignService;
import org.qingqun.cleanup.CaseSteps;
import org.qingqun.cleanup.ExecutionService;
import org.qingqun.cleanup.MergeService;
import org.qingqun.cleanup.QuietFindings;
import org.qingqun.cleanup.ReportedClosings;
import org.qingqun.cleanup.ReturnedDecisions;
import org.qingqun.cleanup.ReturnedReasons;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.desk.CleanupDesk;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.DuplicateService;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.duplicate.ThesaurusService;
import org.qingqun.exchange.Arithmetic;
import org.qingqun.exchange.AutoBackup.Occasion;
import org.qingqun.exchange.BackupService;
import org.qingqun.exchange.Retention;
import org.qingqun.exchange.SafetyNet;
import org.qingqun.ingest.ImportBatches;
import org.qingqun.ingest.NearNames;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.UnitService;
import org.qingqun.office.Office;
import org.qingqun.office.pack.SetParts;
import org.qingqun.office.pack.SettingsService;
import org.qingqun.progress.Explanations;
import org.qingqun.progress.OfficeFigures;
import org.qingqun.progress.ProgressService;
import org.qingqun.progress.SnapshotService;
import org.qingqun.report.ReportService;
import org.qingqun.report.ReportSources;
import org.qingqun.report.form.SuperiorForms;
import org.qingqun.report.kept.KeptReports;
import org.qingqun.report.text.ReportTexts;
import org.qingqun.returns.CampaignReturns;
import org.qingqun.returns.ReturnDesk;
import org.qingqun.roster.RosterService;
import org.qingqun.rule.BackgroundReader;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.pack.RuleDesk;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// Builds every service of an open inventory; the only place that does.
final class Wiring {
    /// An open inventory with its services; closing it lets go of the database.
    record Opened(Office office, Database database) implements org.qingqun.cli.Opening.Opened {
        @Override public void close() {
            database.close();
        }
    }

    private final Stores s;
    private final Access access;
    private final Messages messages;
    private final Clock clock;

    private Wiring(Stores stores, Messages messages, Clock clock) {
        this.s = stores;
        this.access = new Access(stores.people());
        this.messages = messages;
        this.clock = clock;
    }

    /// @param location a file's path, or a `jdbc:postgresql:` URL without a password
    /// @throws org.qingqun.common.ExpectedException `DATABASE_…`, `PASSWORD_IN_URL`
    static Opened open(String location, Messages messages, Clock clock) {
        var database = Database.open(location, new Defaults(messages.text("start.campaign"), messages.text("start.administrator")));
        return new Opened(office(database, messages, clock), database);
    }

    /// The services over a database that somebody else closes.
    static Office office(Database database, Messages messages, Clock clock) {
        return new Wiring(Stores.of(database), messages, clock).office();
    }

    private Office office() {
        var inventory = new InventoryService(s.assets(), s.units(), s.audit(), access::requireRecorder, s.transactions(), clock);
        var campaigns = new CampaignService(s.campaigns(), s.cases()::countOpen, s.audit(), access, s.transactions(), clock);
        var baseline = baseline();
        var steps = new CaseSteps(s.cases(), s.audit(), baseline, new QuietFindings(s.findings()), s.transactions(), clock);
        var review = new ReviewService(s.assets(), s.cases(), s.campaigns(), access, steps);
        var approvals = new ApprovalService(review, s.assets(), s.units(), s.approvals(), s.delegations(), access, steps);
        var cleanup = CleanupDesk.of(s.procedures(), inventory, s.audit(), access, s.transactions(), clock, messages);
        var safety = new SafetyNet(s.file(), s.audit(), Retention.USUAL, clock);
        var ledgers = ledgers(baseline, new ReturnedDecisions(s.assets(), s.cases(), s.campaigns(), review, steps, new ReturnedReasons(messages)), safety);
        var progress = new ProgressService(s.campaigns(), s.memberships(), s.units(), s.progressFacts());
        var sources = sources(ledgers, new SnapshotService(s.campaigns(), progress, s.snapshots(), s.transactions(), clock));
        var thesaurus = new ThesaurusService(s.thesaurus(), s.audit(), access, s.transactions(), clock);
        var book = FullRuleBook.of(s.taught(), new BackgroundReader(s.background(), s.units())::read);
        var rules = RuleDesk.of(new RuleDesk.Ports(s.background(), s.findings(), s.policies(), s.audit(), s.transactions()), inventory, campaigns, access, clock, book.entries());
        return new Office(inventory, new UnitService(s.units(), s.audit(), access::requireRecorder, s.transactions(), clock), campaigns, baseline,
                ledgers, new RosterService(inventory, s.rosters(), s.audit(), access, s.transactions(), clock),
                sources.snapshots(), sources.office(), sources.growths(), new ImportBatches(s.batches(), s.audit(), access, s.transactions(), clock),
                new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), access, s.transactions(), clock, book),
                new DuplicateService(s.assets(), s.units(), s.taught(), s.audit(), access, s.transactions(), clock), thesaurus,
                review, new MergeService(s.assets(), review, access, steps),
                new ExecutionService(s.assets(), s.cases(), s.campaigns(), s.memberships(), baseline, access, steps, cleanup.calendar()::timetable),
                approvals, new DelegationService(s.delegations(), s.audit(), access, s.transactions(), clock),
                new SheetService(review, approvals, s.sheets(), new SheetWords(messages), cleanup.joints(), access),
                new FormService(review, approvals, s.forms(), s.sheets(), access), new PinService(s.people(), s.audit(), s.transactions(), clock),
                progress, s.cases(), s.people(), new AppointmentService(s.people(), s.units(), s.audit(), access, s.transactions(), clock), s.audit(),
                new ReportService(inventory, s.campaigns(), progress, s.approvals(), s.cases(), s.people(), sources, messages), backups(), safety, returns(), rules, cleanup,
                new SettingsService(new SetParts(rules.packs(), cleanup.calendar(), cleanup.templates(), sources.texts(), thesaurus), s.audit(), access, s.transactions(), clock),
                clock);
    }

    private BaselineService baseline() {
        return new BaselineService(s.assets(), s.units(), s.campaigns(), s.memberships(), s.audit(), access, s.transactions(), clock,
                new ReportedClosings(s.assets(), s.cases(), s.campaigns(), s.audit(), clock));
    }

    private ReturnedLedgers ledgers(BaselineService baseline, ReturnedDecisions returned, SafetyNet safety) {
        return new ReturnedLedgers(s.assets(), s.units(), s.layouts(), new CampaignReturns(s.imports(), s.campaigns(), s.audit()), s.audit(),
                access::requireRecorder, s.transactions(), baseline::enrol, new NearNames(s.assets()), new UnitProposals(returned), clock, s.batches(),
                () -> safety.protect(Occasion.BEFORE_IMPORT));
    }

    /// What a report says beside the inventory itself.
    private ReportSources sources(ReturnedLedgers ledgers, SnapshotService snapshots) {
        return new ReportSources(ledgers::findMissingUnits, () -> s.findings().findOpen(RuleId.REBOUND).stream().map(Finding::asset).distinct().toList(), snapshots,
                new Explanations(s.explanations(), s.campaigns(), s.audit(), access, s.transactions(), clock),
                new OfficeFigures(s.officeFigures(), s.audit(), access, s.transactions(), clock),
                new ReportTexts(s.reportTexts(), s.audit(), access, s.transactions(), clock),
                new SuperiorForms(s.superiorForms(), s.audit(), access, s.transactions(), clock),
                new KeptReports(s.keptReports(), s.campaigns(), s.audit(), access, s.transactions(), clock));
    }

    private BackupService backups() {
        return new BackupService(s.file(), s.audit(), new Arithmetic(s.campaigns(), s.memberships(), s.assets(), s.units()), access, clock);
    }

    private ReturnDesk returns() {
        return ReturnDesk.of(new ReturnDesk.Ports(s.assets(), s.units(), s.campaigns(), s.imports(), s.signatures(), s.audit(), s.transactions()), access, clock);
    }
}

package org.qingqun;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.DelegationService;
import org.qingqun.approval.PinService;
import org.qingqun.approval.SignInService;
import org.qingqun.approval.sheet.FormService;
import org.qingqun.approval.sheet.SheetService;
import org.qingqun.approval.sheet.SheetWords;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.AppointmentService;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignService;
import org.qingqun.campaign.EntryService;
import org.qingqun.campaign.PeopleService;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseSteps;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.ExecutionService;
import org.qingqun.cleanup.MergeService;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proposal;
import org.qingqun.cleanup.QuietFindings;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.desk.CleanupDesk;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.DuplicateService;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.duplicate.ThesaurusService;
import org.qingqun.exchange.Arithmetic;
import org.qingqun.exchange.BackupService;
import org.qingqun.exchange.Retention;
import org.qingqun.exchange.SafetyNet;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
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
import org.qingqun.returns.ReturnDesk;
import org.qingqun.roster.RosterService;
import org.qingqun.rule.Background;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.pack.RuleDesk;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// A small office over a real database: a city, one bureau, one county, and the services as `Wiring` builds them.
public final class OfficeFixture implements AutoCloseable {
    public static final PersonId ADMIN = PersonId.ADMINISTRATOR;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    /// A clock that stands still until a test moves it.
    public static final class SettableClock extends Clock {
        private Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

        public void set(LocalDate day) {
            now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }

        public void advance(Duration time) {
            now = now.plus(time);
        }

        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override public Instant instant() {
            return now;
        }
    }

    public final SettableClock clock = new SettableClock();
    public final Database database;
    public final Stores stores;
    public final Access access;
    public final CaseSteps steps;
    public final ReviewService review;
    public final MergeService merges;
    public final ExecutionService execution;
    public final ApprovalService approvals;
    public final DelegationService delegations;
    public final SheetService sheets;
    public final FormService forms;
    public final PinService pins;
    public final AppointmentService appointments;
    public final PeopleService staff;
    public final SignInService signIn;
    public final EntryService entry;
    public final BaselineService baseline;
    public final CampaignService campaigns;
    public final ProgressService progress;
    public final SnapshotService snapshots;
    public final OfficeFigures officeFigures;
    public final Explanations growths;
    public final ReportTexts texts;
    public final InventoryService inventory;
    public final BackupService backups;
    public final SafetyNet safety;
    public final DuplicateService duplicates;
    public final RuleDesk rules;
    public final CleanupDesk cleanup;
    public final Unit city;
    public final Unit bureau;
    public final Unit county;
    public final Person head;

    public OfficeFixture(Path folder) {
        this(Database.open(folder.resolve("office.db").toString(), new Defaults("2026 行动", "管理员")));
    }

    /// Over an empty inventory of either kind.
    public OfficeFixture(Database empty) {
        database = empty;
        stores = Stores.of(database);
        access = new Access(stores.people());
        baseline = new BaselineService(stores.assets(), stores.units(), stores.campaigns(), stores.memberships(), stores.audit(), access,
                stores.transactions(), clock);
        steps = new CaseSteps(stores.cases(), stores.audit(), baseline, new QuietFindings(stores.findings()), stores.transactions(), clock);
        review = new ReviewService(stores.assets(), stores.cases(), stores.campaigns(), access, steps);
        merges = new MergeService(stores.assets(), review, access, steps);
        inventory = new InventoryService(stores.assets(), stores.units(), stores.audit(), access::requireRecorder, stores.transactions(), clock);
        cleanup = CleanupDesk.of(stores.procedures(), inventory, stores.audit(), access, stores.transactions(), clock, Messages.in("zh"));
        execution = new ExecutionService(stores.assets(), stores.cases(), stores.campaigns(), stores.memberships(), baseline, access, steps, cleanup.calendar()::timetable);
        approvals = new ApprovalService(review, stores.assets(), stores.units(), stores.approvals(), stores.delegations(), access, steps);
        delegations = new DelegationService(stores.delegations(), stores.audit(), access, stores.transactions(), clock);
        sheets = new SheetService(review, approvals, stores.sheets(), new SheetWords(Messages.in("zh")), cleanup.joints(), access);
        forms = new FormService(review, approvals, stores.forms(), stores.sheets(), access);
        pins = new PinService(stores.people(), stores.audit(), stores.transactions(), clock);
        appointments = new AppointmentService(stores.people(), stores.units(), stores.audit(), access, stores.transactions(), clock);
        staff = appointments.staff();
        signIn = pins.signIn();
        entry = baseline.entry();
        campaigns = new CampaignService(stores.campaigns(), stores.cases()::countOpen, stores.audit(), access, stores.transactions(), clock);
        progress = new ProgressService(stores.campaigns(), stores.memberships(), stores.units(), stores.progressFacts());
        officeFigures = new OfficeFigures(stores.officeFigures(), stores.audit(), access, stores.transactions(), clock);
        growths = new Explanations(stores.explanations(), stores.campaigns(), stores.audit(), access, stores.transactions(), clock);
        texts = new ReportTexts(stores.reportTexts(), stores.audit(), access, stores.transactions(), clock);
        snapshots = new SnapshotService(stores.campaigns(), progress, stores.snapshots(), stores.transactions(), clock);
        backups = new BackupService(stores.file(), stores.audit(), new Arithmetic(stores.campaigns(), stores.memberships(), stores.assets(), stores.units()), access, clock);
        safety = new SafetyNet(stores.file(), stores.audit(), Retention.USUAL, clock);
        duplicates = new DuplicateService(stores.assets(), stores.units(), stores.taught(), stores.audit(), access, stores.transactions(), clock);
        var ports = new RuleDesk.Ports(stores.background(), stores.findings(), stores.policies(), stores.audit(), stores.transactions());
        rules = RuleDesk.of(ports, inventory, campaigns, access, clock, FullRuleBook.of(stores.taught(), () -> Background.NONE).entries());
        city = unit(null, "临江市", Level.CITY);
        bureau = unit(city, "市教育局", Level.CITY);
        county = unit(city, "云栖区", Level.COUNTY);
        head = stores.people().insert("赵文博", bureau.id(), Role.DEPARTMENT_HEAD);
    }

    private Unit unit(Unit parent, String name, Level level) {
        return stores.units().insert(new UnitDraft(parent == null ? null : parent.id(), name, level, 30, null, null, false, List.of()));
    }

    public ThesaurusService thesaurus() {
        return new ThesaurusService(stores.thesaurus(), stores.audit(), access, stores.transactions(), clock);
    }

    public SettingsService settings() {
        return new SettingsService(new SetParts(rules.packs(), cleanup.calendar(), cleanup.templates(), texts, thesaurus()), stores.audit(), access, stores.transactions(), clock);
    }

    /// Work groups of the bureau with these names.
    public List<Asset> groups(String... names) {
        var drafts = new ArrayList<org.qingqun.inventory.AssetDraft>();
        for (var name : names) drafts.add(AssetBuilder.workGroup().name(name).unit(bureau.id().value()).draft());
        return stores.assets().insertAll(drafts);
    }

    public Asset insert(AssetBuilder asset) {
        return stores.assets().insertAll(List.of(asset.draft())).getFirst();
    }

    public CleanupCase propose(AssetId asset, Disposition disposition, AssetId survivor) {
        return review.propose(List.of(new Proposal(asset, disposition, survivor, "任务已完成", "王小明", TODAY.plusDays(30))), ADMIN).single();
    }

    /// Takes a fresh proposal through submission and approval.
    public CleanupCase approved(AssetId asset, Disposition disposition, AssetId survivor) {
        var id = propose(asset, disposition, survivor).id();
        review.submit(List.of(id), ADMIN).single();
        return agree(id).single();
    }

    public Outcome agree(CaseId id) {
        return approvals.recordSheet(List.of(id), org.qingqun.approval.Verdict.AGREE, null, null, head.id(),
                org.qingqun.approval.ApprovalGrade.SHEET_WITHOUT_SCAN, ADMIN);
    }

    /// Takes a fresh proposal all the way; the day is `TODAY`.
    public CleanupCase closed(AssetId asset, Disposition disposition, AssetId survivor) {
        var ids = List.of(approved(asset, disposition, survivor).id());
        execution.notify(ids, TODAY, TODAY, ADMIN).single();
        execution.execute(ids, TODAY, ADMIN).single();
        execution.addProof(ids.getFirst(), "截图.png", ("proof of " + ids.getFirst()).getBytes(java.nio.charset.StandardCharsets.UTF_8), ADMIN);
        return execution.verify(ids, TODAY, ADMIN).single();
    }

    public ReportService reports(String language, Supplier<List<Unit>> missingUnits) {
        return new ReportService(inventory, stores.campaigns(), progress, stores.approvals(), stores.cases(), stores.people(),
                new ReportSources(missingUnits, () -> stores.findings().findOpen(RuleId.REBOUND).stream().map(Finding::asset).toList(), snapshots, growths, officeFigures, texts,
                        new SuperiorForms(stores.superiorForms(), stores.audit(), access, stores.transactions(), clock),
                        new KeptReports(stores.keptReports(), stores.campaigns(), stores.audit(), access, stores.transactions(), clock)),
                Messages.in(language));
    }

    public RosterService rosters() {
        return new RosterService(inventory, stores.rosters(), stores.audit(), access, stores.transactions(), clock);
    }

    public ReturnDesk returns() {
        return ReturnDesk.of(new ReturnDesk.Ports(stores.assets(), stores.units(), stores.campaigns(), stores.imports(), stores.signatures(), stores.audit(),
                stores.transactions()), access, clock);
    }

    @Override public void close() {
        database.close();
    }
}

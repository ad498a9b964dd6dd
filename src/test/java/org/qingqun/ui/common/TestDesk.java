package org.qingqun.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limits;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.ingest.ImportBatches;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.ImportPreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitService;
import org.qingqun.office.Office;
import org.qingqun.rule.BackgroundReader;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.activity.ZombieRule;
import org.qingqun.rule.term.ExpiredRule;
import org.qingqun.settings.Settings;

/// A desk for tests: real services over the fixture's SQLite file, ports that remember what they were asked and answer as told.
public final class TestDesk implements Navigator, Dialogs, Choosers, Notices, Rates, Preferences, Inventories {
    public final NowTasks tasks = new NowTasks();
    public final FakeLedgers ledgers = new FakeLedgers();
    public final List<Visit> visits = new ArrayList<>();
    public final List<String> notices = new ArrayList<>();
    public final List<String> questions = new ArrayList<>();
    public final Map<AssetId, Disposition> deciding = new LinkedHashMap<>();
    public final Desk desk;
    public int changes;
    public int newSurvivors;
    public boolean confirms = true;
    public Runnable asked = () -> {};
    public @Nullable String words = "常用";
    public @Nullable String reason = "任务已完成";
    public List<Path> chosen = List.of();
    public Settings settings = Settings.DEFAULT;
    public boolean sample;
    public final Map<String, String> memory = new LinkedHashMap<>();
    private @Nullable Action undo;

    public TestDesk(OfficeFixture fixture) {
        this(fixture, "zh");
    }

    public TestDesk(OfficeFixture fixture, String language) {
        desk = desk(fixture, ledgers, language, tasks);
    }

    /// With an import of one's own, and other tasks than those that run at once.
    public TestDesk(OfficeFixture fixture, LedgerImport real, @Nullable Tasks own) {
        desk = desk(fixture, real, "zh", own == null ? tasks : own);
    }

    private Desk desk(OfficeFixture fixture, LedgerImport imports, String language, Tasks runner) {
        return new Desk(office(fixture, imports), Messages.in(language), runner, this, this, this, this, this, this, this, PersonId.ADMINISTRATOR);
    }

    /// The fixture's services as the window gets them, with the rules zombie, expired and rebound.
    public static Office office(OfficeFixture f, LedgerImport ledgers) {
        var scan = new ScanService(f.stores.assets(), f.stores.units(), f.stores.campaigns(), f.stores.findings(), f.stores.audit(), f.access,
                f.stores.transactions(), f.clock, limits -> rules(f, limits));
        var units = new UnitService(f.stores.units(), f.stores.audit(), f.access::requireRecorder, f.stores.transactions(), f.clock);
        return new Office(f.inventory, units, f.campaigns, f.baseline, ledgers, f.rosters(),
                f.snapshots, f.officeFigures, f.growths,
                new ImportBatches(f.stores.batches(), f.stores.audit(), f.access, f.stores.transactions(), f.clock), scan, f.duplicates, f.thesaurus(), f.review, f.merges, f.execution,
                f.approvals, f.delegations, f.sheets, f.forms, f.pins, f.progress, f.stores.cases(),
                f.stores.people(), f.appointments, f.stores.audit(), f.reports("zh", ledgers::findMissingUnits), f.backups, f.safety, f.returns(), f.rules, f.cleanup, f.settings(), f.clock);
    }

    private static List<Rule> rules(OfficeFixture f, Limits limits) {
        var all = FullRuleBook.of(f.stores.taught(), new BackgroundReader(f.stores.background(), f.stores.units())::read).rules(limits);
        return Stream.concat(Stream.of(new ZombieRule(limits), new ExpiredRule(limits)), all.stream().filter(rule -> rule.id().equals(RuleId.REBOUND))).toList();
    }

    /// What the button of the newest notice says.
    public @Nullable String undoLabel() {
        return undo == null ? null : undo.text();
    }

    /// Presses the button of the newest notice.
    public void undo() {
        if (undo == null) throw new AssertionError("nothing to undo");
        undo.act().run();
    }

    @Override public void go(Visit visit) {
        visits.add(visit);
    }

    @Override public void changed() {
        changes++;
    }

    @Override public boolean confirm(String title, String sentence, String verb) {
        questions.add(title);
        asked.run();
        return confirms;
    }

    @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
        questions.add(title);
        return Optional.ofNullable(reason);
    }

    @Override public Optional<String> words(String title, String sentence, String proposed) {
        questions.add(title);
        return Optional.ofNullable(words);
    }

    @Override public void bug(String title, String sentence, String details) {
        throw new AssertionError(details);
    }

    @Override public List<Path> files(String title) {
        return chosen;
    }

    @Override public Optional<Path> folder(String title) {
        return chosen.stream().findFirst();
    }

    @Override public Optional<Path> save(String title, String name) {
        return chosen.stream().findFirst();
    }

    @Override public void done(String sentence, @Nullable Action action) {
        notices.add(sentence);
        undo = action;
    }

    @Override public void refused(String sentence) {
        notices.add(sentence);
    }

    @Override public void deciding(Family family, Map<AssetId, Disposition> decisions, int survivors) {
        newSurvivors = survivors;
        deciding.clear();
        deciding.putAll(decisions);
    }

    @Override public void settled() {
        deciding.clear();
    }

    @Override public Settings current() {
        return settings;
    }

    @Override public void change(Settings chosenSettings) {
        settings = chosenSettings;
    }

    @Override public Optional<String> remembered(String key) {
        return Optional.ofNullable(memory.get(key));
    }

    @Override public void remember(String key, String value) {
        memory.put(key, value);
    }

    @Override public void openSample() {
        sample = true;
    }

    @Override public void openOwn() {
        sample = false;
    }

    @Override public boolean isSample() {
        return sample;
    }

    /// An import that understands what a test says it does.
    public static final class FakeLedgers implements LedgerImport {
        public ImportPreview preview = new ImportPreview(List.of());
        public ImportReport report = new ImportReport(List.of(), List.of());
        public List<Unit> missing = List.of();
        public ImportOptions asked = ImportOptions.NONE;
        public final Map<String, Map<Integer, AssetField>> learnt = new LinkedHashMap<>();

        @Override public ImportPreview preview(List<Path> paths, ImportOptions options, Progress progress) {
            asked = options;
            return preview;
        }

        @Override public void learn(String layout, Map<Integer, AssetField> fields) {
            learnt.put(layout, fields);
        }

        @Override public ImportReport apply(ImportPreview applied, ImportOptions options, PersonId by, Progress progress) {
            return report;
        }

        @Override public void recordNilReturn(UnitId unit, PersonId by) {
            missing = missing.stream().filter(u -> !u.id().equals(unit)).toList();
        }

        @Override public List<Unit> findMissingUnits() {
            return missing;
        }
    }
}

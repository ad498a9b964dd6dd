package org.qingqun.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.common.Transactions;
import org.qingqun.ingest.mapping.LedgerReader;
import org.qingqun.ingest.mapping.LeftAside;
import org.qingqun.ingest.sheet.ReturnedFile;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Recorders;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// The import over real files: reads, compares with the inventory, writes one transaction a file.
public record ReturnedLedgers(AssetStore assets, UnitStore units, LayoutStore layouts, ImportLog log, AuditStore audit, Recorders recorders,
        Transactions transactions, Enrolment enrolment, Likeness likeness, Proposals proposals, Clock clock,
        BatchStore batches, Precaution precaution) implements LedgerImport {
    private static final Set<ErrorCode> OF_INVENTORY = EnumSet.of(ErrorCode.DATABASE_LOCKED, ErrorCode.DATABASE_READ_ONLY, ErrorCode.DATABASE_CORRUPT,
            ErrorCode.DATABASE_UNREACHABLE);

    @Override public ImportPreview preview(List<Path> paths, ImportOptions options, Progress progress) {
        var files = LedgerFiles.find(paths);
        var imagined = new Imagined(assets, units.findAll());
        var previews = new ArrayList<FilePreview>();
        var copies = new HashMap<Copy, Path>();
        var asked = likeness.begin();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            progress.at(i, files.size());
            previews.add(preview(files.get(i), options, imagined.planner(i == files.size() - 1, asked), copies, progress));
        }
        progress.at(files.size(), files.size());
        boolean none = previews.stream().allMatch(f -> f.refusal() != null && f.refusal().code() == ErrorCode.UNKNOWN_FORMAT);
        if (none && paths.stream().allMatch(java.nio.file.Files::isDirectory)) throw new ExpectedException(ErrorCode.NO_LEDGERS, LedgerFiles.names(paths));
        return new ImportPreview(previews);
    }

    /// The same bytes for the same units.
    private record Copy(String sha256, Set<String> units) {}

    private FilePreview preview(Path file, ImportOptions options, Planning planning, Map<Copy, Path> copies, Progress progress) {
        try {
            var preview = read(file, options, planning, progress).preview();
            var names = preview.sheets().stream().flatMap(s -> s.units().stream()).collect(Collectors.toSet());
            var first = names.isEmpty() ? null : copies.putIfAbsent(new Copy(FileWriter.sha256(file), names), file);
            return first == null ? preview : unusable(file, new ExpectedException(ErrorCode.SECOND_COPY, nameOf(file), nameOf(first)));
        } catch (ExpectedException refusal) {
            if (refusal.code() == ErrorCode.CANCELLED) throw refusal;
            return unusable(file, refusal);
        }
    }

    @Override public void learn(String layout, Map<Integer, AssetField> fields) {
        transactions.inOne(() -> layouts.save(layout, fields));
    }

    /// Stops between two files when cancelled, or when the inventory itself refuses: what was written stays, the rest comes back refused.
    ///
    /// @throws ExpectedException `DATABASE_…` where nothing at all could be written
    @Override public ImportReport apply(ImportPreview preview, ImportOptions options, PersonId by, Progress progress) {
        recorders.require(by.value());
        var overruling = options.overruling();
        if (!overruling.cells().isEmpty() && overruling.reason().isBlank()) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        if (preview.counts().fresh() + preview.counts().updated() > 0) precaution.take();
        var run = new BatchRun(batches, clock, by, preview, likeness.begin());
        ExpectedException shut = null; // every further file would only wait for the same answer
        for (int i = 0; i < preview.files().size(); i++) {
            progress.at(i, preview.files().size());
            var file = preview.files().get(i);
            if (file.state() == FileState.UNUSABLE || file.state() == FileState.MISSING_COLUMN) run.refused(i, file);
            else if (progress.isCancelled()) run.left(new FilePreview(file.path(), file.state(), file.sheets(), new ExpectedException(ErrorCode.CANCELLED)));
            else if (shut != null) run.refused(i, unusable(file.path(), shut));
            else {
                try {
                    run.written(write(i, file.path(), options, by, run, progress));
                } catch (ExpectedException refusal) {
                    run.refused(i, unusable(file.path(), refusal));
                    if (OF_INVENTORY.contains(refusal.code())) shut = refusal;
                }
            }
        }
        progress.at(preview.files().size(), preview.files().size());
        var report = run.report();
        if (shut != null && report.written().isEmpty()) throw shut;
        new ScannedReturns(units, audit, transactions, clock).note(preview.files(), by);
        return report;
    }

    private FilePreview write(int ordinal, Path file, ImportOptions options, PersonId by, BatchRun run, Progress progress) {
        var sha256 = FileWriter.sha256(file);
        var batch = new BatchWriter(batches, run.id());
        return transactions.inOne(() -> {
            run.writing(ordinal);
            var tree = new UnitRegister(units.findAll(), name -> {
                var unit = units.insert(new UnitDraft(null, name, Level.UNKNOWN, null, null, null, true, List.of()));
                batch.madeUp(unit.id());
                return unit;
            });
            var writer = new FileWriter(new FileWriter.Desk(assets, log, audit, enrolment, proposals, clock), batch, by, options.overruling().reason());
            var plan = read(file, options, new Planning(tree, new RowPlanner(new Register(assets, tree), run.likeness(), writer)), progress);
            writer.finish(plan, sha256);
            return plan.preview();
        });
    }

    @Override public void recordNilReturn(UnitId unit, PersonId by) {
        recorders.require(by.value());
        transactions.inOne(() -> {
            var known = units.find(unit).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, unit.value()));
            log.add(null, "", FileWriter.SHA256_OF_NOTHING, known.id(), Counts.ZERO, clock.instant());
            audit.append(new AuditEntry(clock.instant(), by.value(), "import.nil", "unit:" + unit.value(), null, known.name(), null));
        });
    }

    @Override public List<Unit> findMissingUnits() {
        var returned = log.findUnits();
        return new UnitTree(units.findAll()).reporting().stream().filter(u -> !returned.contains(u.id())).toList();
    }

    /// What the rows of a file are compared with, and what becomes of them.
    record Planning(UnitRegister units, RowPlanner rows) {}

    private FilePlan read(Path file, ImportOptions options, Planning planning, Progress progress) {
        var planner = new FilePlanner(file, options, planning.units(), planning.rows(), LocalDate.now(clock), progress);
        var answer = options.of(file);
        var reader = new LedgerReader(layout -> Optional.ofNullable(answer.mappings().get(layout)).or(() -> layouts.find(layout)), nameOf(file), answer.family(), planner);
        try (var local = ReturnedFile.open(file)) {
            SheetFiles.DEFAULT.read(local.path(), answer.charset(), reader);
        }
        var plan = planner.finish(reader.finish());
        boolean members = plan.leftAside().stream().anyMatch(aside -> aside.reason() == LeftAside.Reason.MEMBERS);
        if (plan.tables().isEmpty()) throw new ExpectedException(members ? ErrorCode.IS_MEMBER_LIST : ErrorCode.NO_TABLE, nameOf(file));
        return plan;
    }

    private static FilePreview unusable(Path file, ExpectedException refusal) {
        return new FilePreview(file, FileState.UNUSABLE, List.of(), refusal);
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}

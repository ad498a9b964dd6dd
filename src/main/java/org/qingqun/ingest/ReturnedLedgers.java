package org.qingqun.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.common.Transactions;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.mapping.LedgerReader;
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
        Transactions transactions, Enrolment enrolment, Likeness likeness, Proposals proposals, Clock clock) implements LedgerImport {
    private static final Set<ErrorCode> OF_INVENTORY = EnumSet.of(ErrorCode.DATABASE_LOCKED, ErrorCode.DATABASE_READ_ONLY, ErrorCode.DATABASE_CORRUPT,
            ErrorCode.DATABASE_UNREACHABLE);

    @Override public ImportPreview preview(List<Path> paths, ImportOptions options, Progress progress) {
        var files = LedgerFiles.find(paths);
        var register = Register.load(assets, units);
        var previews = new ArrayList<FilePreview>();
        var copies = new HashMap<Copy, Path>();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            progress.at(i, files.size());
            previews.add(preview(files.get(i), options, register, copies));
        }
        progress.at(files.size(), files.size());
        boolean none = previews.stream().allMatch(f -> f.refusal() != null && f.refusal().code() == ErrorCode.UNKNOWN_FORMAT);
        if (none && paths.stream().allMatch(java.nio.file.Files::isDirectory)) throw new ExpectedException(ErrorCode.NO_LEDGERS, LedgerFiles.names(paths));
        return new ImportPreview(previews);
    }

    /// The same bytes for the same units.
    private record Copy(String sha256, Set<String> units) {}

    private FilePreview preview(Path file, ImportOptions options, Register register, Map<Copy, Path> copies) {
        try {
            var planner = planner(register, name -> {
                var unit = new Unit(new UnitId(register.invent()), null, name, Level.UNKNOWN, null, null, null, true, List.of());
                register.add(unit);
                return unit;
            });
            var preview = planner.plan(file, nameOf(file), read(file, options), options).preview();
            var units = preview.sheets().stream().flatMap(s -> s.units().stream()).collect(Collectors.toSet());
            var first = units.isEmpty() ? null : copies.putIfAbsent(new Copy(FileWriter.sha256(file), units), file);
            return first == null ? preview : unusable(file, new ExpectedException(ErrorCode.SECOND_COPY, nameOf(file), nameOf(first)));
        } catch (ExpectedException refusal) {
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
        var written = new ArrayList<FilePreview>();
        var refused = new ArrayList<FilePreview>();
        var register = Register.load(assets, units);
        ExpectedException shut = null; // every further file would only wait for the same answer
        int done = 0;
        for (var file : preview.files()) {
            progress.at(done++, preview.files().size());
            if (file.state() == FileState.UNUSABLE || file.state() == FileState.MISSING_COLUMN) refused.add(file);
            else if (progress.isCancelled()) refused.add(new FilePreview(file.path(), file.state(), file.sheets(), new ExpectedException(ErrorCode.CANCELLED)));
            else if (shut != null) refused.add(unusable(file.path(), shut));
            else {
                try {
                    written.add(write(file.path(), options, register, by));
                } catch (ExpectedException refusal) {
                    refused.add(unusable(file.path(), refusal));
                    if (OF_INVENTORY.contains(refusal.code())) shut = refusal;
                    else register = Register.load(assets, units); // it may have taken in what the transaction gave up
                }
            }
        }
        progress.at(done, done);
        if (shut != null && written.isEmpty()) throw shut;
        return new ImportReport(written, refused);
    }

    private FilePreview write(Path file, ImportOptions options, Register register, PersonId by) {
        var ledgers = read(file, options);
        var sha256 = FileWriter.sha256(file);
        return transactions.inOne(() -> {
            var planner = planner(register, name -> {
                var unit = units.insert(new UnitDraft(null, name, Level.UNKNOWN, null, null, null, true, List.of()));
                register.add(unit);
                return unit;
            });
            var plan = planner.plan(file, nameOf(file), ledgers, options);
            new FileWriter(assets, log, audit, enrolment, proposals, clock, register).write(plan, sha256, by, options.overruling().reason());
            return plan.preview();
        });
    }

    /// Roots and counties hang above those who return; a provisional unit is nobody's duty yet.
    @Override public List<Unit> findMissingUnits() {
        var tree = new UnitTree(units.findAll());
        var returned = new HashSet<>(log.findUnits());
        return units.findAll().stream().filter(u -> !u.provisional() && u.parent() != null && !returned.contains(u.id()))
                .filter(u -> tree.childrenOf(u.id()).isEmpty() || tree.county(u.id()).filter(u::equals).isEmpty()).toList();
    }

    private FilePlanner planner(Register register, Function<String, Unit> newUnit) {
        return new FilePlanner(register, assets, likeness, LocalDate.now(clock), newUnit);
    }

    private List<Ledger> read(Path file, ImportOptions options) {
        var answer = options.of(file);
        var ledgers = new LedgerReader(layout -> Optional.ofNullable(answer.mappings().get(layout)).or(() -> layouts.find(layout)))
                .read(SheetFiles.DEFAULT.read(file), nameOf(file), answer.family());
        if (ledgers.isEmpty()) throw new ExpectedException(ErrorCode.NO_TABLE, nameOf(file));
        return ledgers;
    }

    private static FilePreview unusable(Path file, ExpectedException refusal) {
        return new FilePreview(file, FileState.UNUSABLE, List.of(), refusal);
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}

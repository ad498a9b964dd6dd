package org.qingqun.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.mapping.LedgerSink;
import org.qingqun.ingest.mapping.LeftAside;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// Compares one file with the register as its rows are read, some hundred at a time, and says what each would do.
final class FilePlanner implements LedgerSink {
    private static final int AT_ONCE = 1_000;
    private final Path path;
    private final ImportOptions options;
    private final RowPlanner planner;
    private final UnitRegister units;
    private final LocalDate today;
    private final Progress progress;
    private final List<TablePlan> tables = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /// A row that is read and not compared yet.
    private record Waiting(TablePlan plan, ReadRow read, Placing.Place place) {}

    FilePlanner(Path path, ImportOptions options, UnitRegister units, RowPlanner planner, LocalDate today, Progress progress) {
        this.path = path;
        this.options = options;
        this.units = units;
        this.planner = planner;
        this.today = today;
        this.progress = progress;
    }

    @Override public LedgerSink.Rows open(Ledger ledger) {
        return new TableRows(ledger);
    }

    /// To be called after the last row.
    FilePlan finish(List<LeftAside> leftAside) {
        compare();
        planner.finish();
        return new FilePlan(path, List.copyOf(tables), leftAside);
    }

    private void add(TablePlan plan, ReadRow read, Placing.Place place) {
        waiting.add(new Waiting(plan, read, place));
        if (waiting.size() == AT_ONCE) compare();
    }

    private void compare() {
        progress.checkCancelled();
        planner.fetch(waiting.stream().map(Waiting::read).toList());
        var planned = new ArrayList<PlannedRow>(waiting.size());
        for (var row : waiting) {
            var one = planner.plan(row.read(), row.place().unit(), row.plan().notes());
            row.plan().add(one);
            planned.add(one);
        }
        waiting.clear();
        planner.done(planned);
    }

    /// The rows of one ledger, held back while something further down may still say whose they are.
    private final class TableRows implements LedgerSink.Rows {
        private static final int MOST_HELD = 20_000;
        private final Placing placing;
        private final RowReader reader;
        private final List<TablePlan> plans = new ArrayList<>();
        private final List<Runnable> held = new ArrayList<>();
        private boolean open;

        TableRows(Ledger ledger) {
            var name = String.valueOf(path.getFileName());
            placing = new Placing(units, ledger, name, options.of(path).unit());
            reader = new RowReader(ledger, name, today);
            open = placing.isSure();
            plan(ledger.family());
        }

        @Override public void row(Row row) {
            run(() -> place(row));
        }

        @Override public void section(String line) {
            run(() -> placing.section(line));
        }

        @Override public void close(@Nullable String footUnit) {
            if (footUnit != null) placing.foot(footUnit);
            release();
            for (var plan : plans) plan.close(placing.table());
        }

        private void run(Runnable event) {
            if (!open && held.size() == MOST_HELD) release();
            if (open) event.run();
            else held.add(event);
        }

        private void release() {
            open = true;
            held.forEach(Runnable::run);
            held.clear();
        }

        private void place(Row row) {
            var plan = plan(reader.family(row));
            plan.saw(row);
            var place = plan.ledger().has(AssetField.NAME) ? placing.of(row) : null;
            if (place == null) plan.addUnplaced(row);
            else add(plan, reader.read(row, plan.family(), place.unit().id(), place.sponsor()), place);
        }

        private TablePlan plan(Family family) {
            for (var plan : plans) if (plan.family() == family) return plan;
            var plan = new TablePlan(path, reader.ledger(), family, options.overruling());
            plans.add(plan);
            tables.add(plan);
            return plan;
        }
    }
}

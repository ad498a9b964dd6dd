package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.ingest.sheet.SheetSink;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// Turns the sheets of one file into ledgers: finds headings, matches columns, tells the family, drops totals and notes.
///
/// A table that lists no names only counts where no other of the file lists any; then a person may say what its columns mean.
public final class LedgerReader implements SheetSink {
    private static final int SAMPLE = 20;

    /// A table kept until it is known whether anybody needs it.
    private record Kept(Ledger ledger, boolean known, List<Row> sample) {}

    private final Function<String, Optional<Map<Integer, AssetField>>> learnt;
    private final String fileName;
    private final @Nullable Family family;
    private final LedgerSink sink;
    private final CopyCheck copies;
    private final List<Kept> nameless = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private @Nullable TableScan scan;
    private boolean named;

    /// @param learnt what was learnt of a layout, by its fingerprint
    /// @param family what the user says the tables list, null to find out
    public LedgerReader(Function<String, Optional<Map<Integer, AssetField>>> learnt, String fileName, @Nullable Family family, LedgerSink sink) {
        this.learnt = learnt;
        this.fileName = fileName;
        this.family = family;
        this.sink = sink;
        copies = new CopyCheck(ledger -> leaveAside(ledger, LeftAside.Reason.COPY));
    }

    @Override public void begin(SheetHead sheet) {
        if (scan != null) scan.end();
        scan = new TableScan(sheet, HeaderWords.BUNDLED, this::open);
    }

    @Override public void row(Row row) {
        if (scan != null) scan.row(row);
    }

    /// To be called after the last row.
    ///
    /// @return what was not taken
    public List<LeftAside> finish() {
        if (scan != null) scan.end();
        scan = null;
        boolean known = nameless.stream().anyMatch(Kept::known);
        for (var kept : nameless) {
            if (named || (known && !kept.known())) leaveAside(kept.ledger(), LeftAside.Reason.NO_NAMES);
            else offer(kept);
        }
        return List.copyOf(leftAside);
    }

    private void offer(Kept kept) {
        var rows = sink.open(kept.ledger());
        kept.sample().forEach(rows::row);
        rows.close(null);
    }

    private Table.Rows open(Table table) {
        var layout = table.heading().fingerprint();
        var remembered = learnt.apply(layout);
        var lists = family == null ? new FamilySigns(HeaderWords.BUNDLED).of(table, fileName) : family;
        var columns = new ColumnMatcher(HeaderWords.BUNDLED).match(table, lists, remembered.orElse(Map.of()));
        var ticks = TickColumns.of(table, columns);
        var ledger = ledger(table, layout, lists, ticks.columns(columns));
        if (table.sheet().hidden()) {
            if (ledger.has(AssetField.NAME)) leaveAside(ledger, LeftAside.Reason.HIDDEN);
            return new TableBody(table, ticks, ledger.columns(), new Sample(new ArrayList<>()));
        }
        if (remembered.isEmpty() && MemberRows.isIn(table, ledger.columns())) { // where a person named the columns, he knows better
            leaveAside(ledger, LeftAside.Reason.MEMBERS);
            return new TableBody(table, ticks, ledger.columns(), new Sample(new ArrayList<>()));
        }
        if (!ledger.has(AssetField.NAME)) {
            var kept = new Kept(ledger, table.known() || remembered.isPresent(), new ArrayList<>());
            nameless.add(kept);
            return new TableBody(table, ticks, ledger.columns(), new Sample(kept.sample()));
        }
        named = true;
        return new TableBody(table, ticks, ledger.columns(), copies.open(ledger, () -> sink.open(ledger)));
    }

    private void leaveAside(Ledger ledger, LeftAside.Reason reason) {
        leftAside.add(new LeftAside(ledger.sheet(), ledger.headerRow(), reason));
    }

    private static Ledger ledger(Table table, String layout, Family lists, List<Column> columns) {
        var titles = table.titles();
        return new Ledger(table.sheet().name(), lists, layout, table.heading().lastRow(), columns, titles, TitleLines.unit(titles).orElse(null),
                TitleLines.day(titles).orElse(null), table.sheet().date1904());
    }

    /// Keeps the first rows of a table that may not be wanted.
    private record Sample(List<Row> kept) implements LedgerSink.Rows {
        @Override public void row(Row row) {
            if (kept.size() < SAMPLE) kept.add(row);
        }

        @Override public void section(String line) {}

        @Override public void close(@Nullable String footUnit) {}
    }
}

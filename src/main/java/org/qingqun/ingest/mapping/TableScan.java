package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.ingest.value.Words;

/// Follows the rows of one sheet and finds the tables among them: below titles, one below the other, side by side.
final class TableScan {
    private static final int AHEAD = 24;
    private static final int PREFACE = 30;
    private static final int MOST_LINES = 12;

    /// A table and the columns it has; all of them unless tables stand side by side.
    private record Block(ColumnBlocks.Columns columns, Table.Rows rows) {}

    private final SheetHead sheet;
    private final HeadingFinder finder;
    private final FormFinder forms;
    private final HeaderWords words;
    private final Table.Sink sink;
    private final List<Row> ahead = new ArrayList<>();
    private final List<Row> preface = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private List<String> above = List.of();
    private List<String> headings = List.of();
    private String unit = "";
    private boolean inForm;

    TableScan(SheetHead sheet, HeaderWords words, Table.Sink sink) {
        this.sheet = sheet;
        this.words = words;
        this.sink = sink;
        finder = new HeadingFinder(sheet.merged(), words);
        forms = new FormFinder(sheet.merged(), words);
    }

    void row(Row row) {
        ahead.add(row);
        if (ahead.size() > AHEAD) step();
    }

    void end() {
        while (!ahead.isEmpty()) step();
        if (blocks.isEmpty()) openStrange();
        while (!ahead.isEmpty()) step();
        close();
    }

    private void step() {
        var form = forms.at(ahead);
        var heading = form.isPresent() ? Optional.<Heading>empty() : finder.at(ahead);
        if (form.isPresent()) {
            start(form.get().heading(), true, List.of(form.get().values()));
            inForm = true;
            blocks.forEach(b -> b.rows().row(form.get().values()));
            return;
        }
        if (heading.isPresent() && opens(heading.get())) {
            start(heading.get(), true, null);
            return;
        }
        var row = ahead.removeFirst();
        if (!blocks.isEmpty()) body(row);
        else {
            preface.add(row);
            if (preface.size() == PREFACE) openStrange();
        }
    }

    /// Known words without a name only head a table where nothing better follows, and never end one that has names.
    private boolean opens(Heading heading) {
        if (heading.named()) return true;
        if (!blocks.isEmpty()) return false;
        for (int i = heading.depth(); i < ahead.size(); i++) if (finder.at(ahead.subList(i, ahead.size())).filter(Heading::named).isPresent()) return false;
        return true;
    }

    private void openStrange() {
        for (int i = 0; i < preface.size(); i++) {
            var rest = preface.subList(i, preface.size());
            var heading = finder.strangeAt(rest);
            if (heading.isEmpty()) continue;
            ahead.addAll(0, rest);
            rest.clear();
            start(heading.get(), false, null);
            return;
        }
    }

    /// @param values the one row of a form, null for a table whose rows follow
    private void start(Heading heading, boolean known, @Nullable List<Row> values) {
        ahead.subList(0, heading.depth()).clear();
        inForm = false;
        boolean first = blocks.isEmpty();
        var own = first ? preface.stream().map(TableScan::line).toList() : List.copyOf(loose);
        var named = TitleLines.unit(own).orElse(unit);
        if (heading.texts().equals(headings) && named.equals(unit)) { // the next printed page
            loose.clear();
            return;
        }
        unit = named;
        close();
        headings = heading.texts();
        var sample = values == null ? ahead : values;
        var head = values == null ? sheet : new SheetHead(sheet.name(), sheet.hidden(), Merges.NONE, sheet.date1904()); // a form's values were moved
        for (var columns : new ColumnBlocks(words).of(heading, sample)) {
            var part = columns.whole() ? heading : heading.within(columns.from(), columns.to(), words);
            blocks.add(new Block(columns, sink.open(new Table(head, own, above, part, sample.stream().map(columns::of).toList(), known))));
        }
        if (first) above = own;
        preface.clear();
        loose.clear();
    }

    private void body(Row row) {
        boolean taken = false;
        if (!inForm) for (var block : blocks) taken |= block.rows().row(block.columns().of(row));
        if (taken) loose.clear();
        else if (loose.size() < MOST_LINES) loose.add(line(row));
    }

    private void close() {
        for (var block : blocks) block.rows().close(loose);
        blocks.clear();
    }

    private static String line(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).map(Cell::text).map(Words::clean).collect(Collectors.joining(" "));
    }
}

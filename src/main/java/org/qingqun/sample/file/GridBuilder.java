package org.qingqun.sample.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.sample.plan.PlannedAsset;
import org.qingqun.sample.plan.Words;

/// Lays one file's tables out as its unit would: title, unit line, header of one or two rows, rows, totals, notes.
final class GridBuilder {
    private static final LocalDate FILLED_IN = LocalDate.of(2026, 9, 30);
    private static final int BLANK_EVERY = 7;

    private final ReturnedFile file;
    private final Layout layout;
    private final Words words;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();

    private GridBuilder(ReturnedFile file, Words words) {
        this.file = file;
        this.layout = file.layout();
        this.words = words;
    }

    /// @param assets of the file's units, by unit name, in the order they are written
    static List<Grid> sheets(ReturnedFile file, Map<String, List<PlannedAsset>> assets, Words words) {
        var sheets = new ArrayList<Grid>();
        var layout = file.layout();
        if (layout.has("guide")) sheets.add(list(layout.trait("guide"), false, words.all("guide")));
        for (var family : file.families()) sheets.add(new GridBuilder(file, words).table(family, assets));
        if (layout.has("hidden")) sheets.add(list(layout.trait("hidden"), true, words.all("dictionary")));
        return sheets;
    }

    private static Grid list(String name, boolean hidden, List<String> lines) {
        return new Grid(name, hidden, lines.stream().map(line -> List.<Cell>of(new Cell.Text(line))).toList(), List.of());
    }

    private Grid table(Family family, Map<String, List<PlannedAsset>> assets) {
        var columns = layout.columns().getOrDefault(family, List.of());
        if (layout.has("above")) rows.add(List.of(new Cell.Text(layout.trait("above"))));
        if (layout.has("title")) wide(layout.trait("title"), columns.size());
        if (layout.has("line")) wide(layout.trait("line"), columns.size());
        header(columns);
        body(columns, family, assets);
        if (layout.has("total")) rows.add(total(columns, family, assets));
        if (layout.has("notes")) wide(layout.trait("notes"), columns.size());
        return new Grid(layout.sheet(family), false, rows, merges);
    }

    /// One text over the whole width, with what the unit wrote of itself.
    private void wide(String text, int width) {
        if (width > 1) merges.add(new Grid.Merge(rows.size(), 0, rows.size(), width - 1));
        var filled = text.replace("{unit}", file.units().getFirst().calledItself()).replace("{person}", file.signer().name())
                .replace("{day}", words.one("date.day", FILLED_IN.getYear(), FILLED_IN.getMonthValue(), FILLED_IN.getDayOfMonth()));
        rows.add(List.of(new Cell.Text(filled)));
    }

    private void header(List<Layout.Column> columns) {
        if (columns.stream().allMatch(c -> c.upper() == null)) {
            rows.add(columns.stream().<Cell>map(c -> new Cell.Text(c.lower())).toList());
            return;
        }
        int top = rows.size();
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var over = column.upper();
            boolean continues = over != null && i > 0 && over.equals(columns.get(i - 1).upper());
            upper.add(continues ? Grid.BLANK : new Cell.Text(over == null ? column.lower() : over));
            lower.add(over == null ? Grid.BLANK : new Cell.Text(column.lower()));
            if (over == null) merges.add(new Grid.Merge(top, i, top + 1, i));
            else if (!continues) mergeUpper(columns, top, i);
        }
        rows.add(upper);
        rows.add(lower);
    }

    private void mergeUpper(List<Layout.Column> columns, int top, int from) {
        int to = from;
        var upper = columns.get(from).upper();
        while (to + 1 < columns.size() && upper != null && upper.equals(columns.get(to + 1).upper())) to++;
        if (to > from) merges.add(new Grid.Merge(top, from, top, to));
    }

    private void body(List<Layout.Column> columns, Family family, Map<String, List<PlannedAsset>> assets) {
        var text = new CellText(layout, words);
        int number = 0;
        for (var sender : file.units()) {
            int first = rows.size();
            var own = of(family, assets, sender);
            for (var asset : own) {
                number++;
                int row = number;
                boolean firstOfUnit = rows.size() == first;
                rows.add(columns.stream().map(c -> layout.unitPlace() == Layout.UnitPlace.MERGED && c.field() == AssetField.UNIT && !firstOfUnit ? Grid.BLANK
                        : text.of(c, asset, sender.unit(), sender.calledItself(), row)).toList());
                if (layout.has("blank") && number % BLANK_EVERY == 0) rows.add(List.of());
            }
            mergeUnit(columns, first);
            if (family == Family.WORK_GROUP) nameless(columns, own, sender, number);
        }
    }

    private void mergeUnit(List<Layout.Column> columns, int first) {
        if (layout.unitPlace() != Layout.UnitPlace.MERGED || rows.size() - first < 2) return;
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).field() == AssetField.UNIT) merges.add(new Grid.Merge(first, i, rows.size() - 1, i));
    }

    /// Rows somebody began and did not name: they must come back as wrong, not as assets.
    private void nameless(List<Layout.Column> columns, List<PlannedAsset> own, ReturnedFile.Sender sender, int number) {
        var text = new CellText(layout, words);
        for (int i = 1; i <= file.nameless(); i++) {
            int row = number + i;
            rows.add(columns.stream().map(c -> c.field() == AssetField.NAME ? Grid.BLANK
                    : text.of(c, own.getFirst(), sender.unit(), sender.calledItself(), row)).toList());
        }
    }

    private List<Cell> total(List<Layout.Column> columns, Family family, Map<String, List<PlannedAsset>> assets) {
        int sum = file.units().stream().flatMap(u -> of(family, assets, u).stream()).mapToInt(PlannedAsset::members).sum();
        var cells = new ArrayList<>(Collections.nCopies(columns.size(), Grid.BLANK));
        cells.set(0, new Cell.Text(layout.trait("total")));
        for (int i = 1; i < columns.size(); i++) if (columns.get(i).field() == AssetField.MEMBERS) cells.set(i, new Cell.Numeric(sum));
        return cells;
    }

    private static List<PlannedAsset> of(Family family, Map<String, List<PlannedAsset>> assets, ReturnedFile.Sender sender) {
        return assets.getOrDefault(sender.unit().name(), List.of()).stream().filter(a -> a.key().family() == family).toList();
    }
}

package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;

/// Passes the rows of a table that are assets on: tall merged cells and ditto marks filled in, totals, notes and what was only prepared left out.
final class TableBody implements Table.Rows {
    /// What a template fills in before anybody says anything.
    private static final Set<AssetField> PREPARED = EnumSet.of(AssetField.UNIT, AssetField.LEVEL, AssetField.PLATFORM, AssetField.APP_KIND, AssetField.TEMPORARY,
            AssetField.SPONSOR, AssetField.DISPOSITION, AssetField.EVIDENCE);
    private static final int LONG_TEXT = 20;
    private static final Pattern NONE = Pattern.compile("0|无.{0,6}|没有.{0,6}|零报告|暂?未建.{0,4}|本单位无.{0,10}");
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、.+|[(（][一二三四五六七八九十]{1,3}[)）].+");

    private final LedgerSink.Rows sink;
    private final Merges merged;
    private final TickColumns ticks;
    private final List<Column> told;
    private final Set<String> headings = new HashSet<>();
    private final int name;
    private final int width;
    private final MergedCells cells = new MergedCells();
    private @Nullable Row last;
    private boolean notes;

    TableBody(Table table, TickColumns ticks, List<Column> columns, LedgerSink.Rows sink) {
        this.sink = sink;
        this.ticks = ticks;
        merged = table.sheet().merged();
        told = columns.stream().filter(c -> c.field() != AssetField.IGNORED).toList();
        for (var text : table.heading().texts()) if (!text.isEmpty()) headings.add(HeaderWords.plain(text));
        name = columns.stream().filter(c -> c.field() == AssetField.NAME).map(Column::index).findFirst().orElse(-1);
        width = table.heading().texts().size();
    }

    @Override public boolean row(Row raw) {
        var row = ticks.folded(cells.filled(raw));
        if (isWords(row, raw)) return false;
        var whole = dittoed(row);
        sink.row(whole);
        last = whole;
        return true;
    }

    @Override public void close(List<String> foot) {
        sink.close(TitleLines.unit(foot).orElse(null));
    }

    private boolean isWords(Row row, Row raw) {
        boolean unnamed = name < 0 || row.cell(name).isBlank();
        boolean note = BodyLines.isNote(row);
        notes |= note;
        if (note || BodyLines.isTotal(row, name) || isHeadingAgain(row) || (name >= 0 && cells.isBelow(row, name))) return true;
        if (last == null && (BodyLines.isColumnNumbers(row) || BodyLines.isHint(row))) return true;
        if (BodyLines.isExample(row, name)) return true;
        var line = line(raw);
        if (line != null) {
            sink.section(line);
            return true;
        }
        if (unnamed && row.countFilled() == 1 && (notes || row.cells().getFirst().text().length() > LONG_TEXT)) return true;
        return isEmpty(row, unnamed);
    }

    /// Nothing but what was filled in beforehand, or 无 in every place that asks.
    private boolean isEmpty(Row row, boolean unnamed) {
        if (told.isEmpty()) return false;
        boolean nothing = !unnamed && isNone(row.cell(name));
        for (var column : told) {
            var cell = row.cell(column.index());
            if (cell.isBlank() || cells.isBelow(row, column.index())) continue;
            if (unnamed && PREPARED.contains(column.field())) continue;
            if (nothing && (PREPARED.contains(column.field()) || column.field() == AssetField.NOTE || isNone(cell))) continue;
            return false;
        }
        return unnamed || nothing;
    }

    private static boolean isNone(Cell cell) {
        return Words.isNothing(cell.text()) || NONE.matcher(Words.plain(cell.text())).matches();
    }

    /// The text of a row that is one line: a section, a title again, a page number. A row with nothing but a name is an asset.
    private @Nullable String line(Row raw) {
        int at = -1;
        for (int c = 0; c < raw.cells().size(); c++) {
            if (raw.cell(c).isBlank()) continue;
            if (at >= 0) return null;
            at = c;
        }
        if (at < 0 || raw.cell(at).kind() == Cell.Kind.NUMBER) return null;
        int column = at;
        var region = merged.at(raw.number(), column).filter(m -> m.firstRow() == raw.number());
        boolean wide = region.filter(m -> m.lastColumn() - m.firstColumn() >= Math.max(2, width / 2)).isPresent();
        if (region.filter(Region::isTall).isPresent() && !wide) return null;
        boolean aside = name < 0 || (column != name && told.stream().noneMatch(c -> c.index() == column));
        var text = Words.clean(raw.text(column));
        return wide || aside || SECTION.matcher(text).matches() ? text : null;
    }

    private boolean isHeadingAgain(Row row) {
        int same = 0;
        int filled = 0;
        for (var cell : row.cells()) {
            if (cell.isBlank()) continue;
            filled++;
            if (cell.kind() == Cell.Kind.NUMBER || cell.text().length() > 2 * LONG_TEXT) continue;
            if (headings.contains(cell.text()) || headings.contains(HeaderWords.plain(cell.text()))) same++;
            else if (filled >= 3 && same == 0) return false;
        }
        return same > 2 && same * 2 > filled;
    }

    private Row dittoed(Row row) {
        var above = last;
        if (above == null || row.cells().stream().noneMatch(BodyLines::isDitto)) return row;
        var texts = new ArrayList<>(row.cells());
        for (var column : told) if (column.field() != AssetField.NAME && BodyLines.isDitto(row.cell(column.index()))) texts.set(column.index(), above.cell(column.index()));
        return new Row(row.number(), row.hidden(), texts);
    }

    /// Writes the value of a tall merged cell into each of its rows.
    private final class MergedCells {
        private final java.util.Map<Region, Cell> values = new java.util.HashMap<>();

        Row filled(Row row) {
            if (!merged.hasTall()) return row;
            var texts = new ArrayList<>(row.cells());
            for (int c = 0; c < width; c++) {
                var region = merged.tallAt(row.number(), c);
                if (region.isEmpty() || region.get().firstColumn() != c) continue;
                if (region.get().firstRow() == row.number()) values.put(region.get(), row.cell(c));
                else if (row.cell(c).isBlank()) {
                    while (texts.size() <= c) texts.add(Cell.BLANK);
                    texts.set(c, values.getOrDefault(region.get(), Cell.BLANK));
                }
            }
            return new Row(row.number(), row.hidden(), texts);
        }

        boolean isBelow(Row row, int column) {
            return merged.hasTall() && merged.tallAt(row.number(), column).filter(m -> m.firstRow() < row.number()).isPresent();
        }
    }
}

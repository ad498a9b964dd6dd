package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// Turns the sheets of a file into ledgers: finds headings, matches columns, tells the family, drops totals and notes.
///
/// @param learnt what was learnt of a layout, by its fingerprint
public record LedgerReader(Function<String, Optional<Map<Integer, AssetField>>> learnt) {
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|累计)(?:\\d.*|[:：(].*|人数|群数|共.*)?");
    private static final Pattern NOTE = Pattern.compile("(?:填表说明|填报说明|说明|注意事项|注意|注|备注|填报人|填表人|审核人|审签人|联系人|联系电话|负责人|单位负责人|分管领导|主要领导|主管领导|填报日期|制表人?)"
            + "(?:签字|签名|签章|审签|意见)?(?:\\([^)]*\\))?[:：].*|填表说明.*|\\(?盖章\\)?.*");

    /// The ledgers among the visible sheets. Sheets without known headings only count where no other sheet has any.
    ///
    /// @param family what the user says they list, null to find out
    public List<Ledger> read(List<Sheet> sheets, String fileName, @Nullable Family family) {
        var finder = new TableFinder(HeaderWords.BUNDLED);
        var tables = sheets.stream().filter(s -> !s.hidden()).flatMap(s -> finder.find(s).stream()).toList();
        var known = tables.stream().filter(t -> t.known() || learnt.apply(t.fingerprint()).isPresent()).toList();
        return (known.isEmpty() ? tables : known).stream().map(t -> ledger(t, fileName, family)).toList();
    }

    private Ledger ledger(Table table, String fileName, @Nullable Family given) {
        var family = given == null ? family(table, fileName) : given;
        var layout = table.fingerprint();
        var columns = new ColumnMatcher(HeaderWords.BUNDLED).match(table, family, learnt.apply(layout).orElse(Map.of()));
        return new Ledger(table.sheet().name(), family, layout, table.headerRow(), columns, table.titles(), TitleLines.unit(table.titles()).orElse(null),
                TitleLines.day(table.titles()).orElse(null), rows(table, columns), table.sheet().date1904());
    }

    /// Headings tell most, then the sheet's name, then titles and file name, which may speak of all three families.
    private static Family family(Table table, String fileName) {
        var best = Family.WORK_GROUP;
        long most = 0;
        for (var family : Family.values()) {
            var words = HeaderWords.BUNDLED;
            long score = 3 * table.headings().stream().filter(h -> words.countSigns(family, h) > 0).count() + 2 * Math.min(2, words.countSigns(family, table.sheet().name()))
                    + Math.min(1, words.countSigns(family, String.join(" ", table.titles()))) + Math.min(1, words.countSigns(family, fileName));
            if (score <= most) continue;
            best = family;
            most = score;
        }
        return best;
    }

    private static List<Row> rows(Table table, List<Column> columns) {
        var told = columns.stream().filter(c -> c.field() != AssetField.IGNORED).toList();
        var headings = new HashSet<>(table.headings().stream().map(HeaderWords::plain).toList());
        int name = columns.stream().filter(c -> c.field() == AssetField.NAME).map(Column::index).findFirst().orElse(-1);
        var rows = new ArrayList<Row>();
        boolean notes = false;
        for (var row : table.body()) {
            boolean unnamed = name < 0 || row.cell(name).isBlank();
            notes |= isNote(row);
            if (isNote(row) || isTotal(row, unnamed) || isHeadingAgain(row, headings) || continues(table, row, name)) continue;
            if (!told.isEmpty() && told.stream().allMatch(c -> isFilledDown(table, row, c.index()) || row.cell(c.index()).isBlank())) continue;
            if (unnamed && row.countFilled() == 1 && (notes || row.cells().getFirst().text().length() > 20)) continue;
            rows.add(row);
        }
        return rows;
    }

    private static boolean isNote(Row row) {
        var first = row.cells().stream().filter(c -> !c.isBlank()).findFirst();
        return first.isPresent() && row.countFilled() <= 4 && NOTE.matcher(Words.plain(first.get().text())).matches();
    }

    private static boolean isTotal(Row row, boolean unnamed) {
        return row.cells().stream().limit(3).anyMatch(c -> TOTAL.matcher(Words.plain(c.text())).matches()) && (unnamed || row.countFilled() <= 4);
    }

    private static boolean isHeadingAgain(Row row, HashSet<String> headings) {
        long same = row.cells().stream().filter(c -> !c.isBlank() && headings.contains(HeaderWords.plain(c.text()))).count();
        return same > 2 && same * 2 > row.countFilled();
    }

    /// The second row of a name merged over two, such as a group with two custodians.
    private static boolean continues(Table table, Row row, int name) {
        return name >= 0 && isFilledDown(table, row, name);
    }

    private static boolean isFilledDown(Table table, Row row, int column) {
        return table.sheet().merged().stream().filter(Region::isTall).anyMatch(m -> m.contains(row.number(), column) && m.firstRow() < row.number());
    }
}

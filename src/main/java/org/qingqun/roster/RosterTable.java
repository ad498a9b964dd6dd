package org.qingqun.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.value.PersonCell;
import org.qingqun.ingest.value.PhoneCell;
import org.qingqun.ingest.value.Words;
import org.qingqun.roster.RosterColumns.Field;

/// Reads the member lists of one sheet: many groups with a column that names them, or one group that the title, the sheet or the file names.
record RosterTable(Sheet sheet, RosterColumns columns, int heading) {
    private static final int DEEPEST = 20;
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/|\\n\\t\\u3000]+");
    private static final Pattern ORNAMENT = Pattern.compile("(?:成员)?(?:名单|名册|列表|花名册|通讯录|信息表|一览表)$|成员$|(?<=群)群$|\\.[A-Za-z]{2,4}$"
            + "|[(（_\\-]?(?:导出|副本|\\d{4}[-./年]?\\d{0,2}[-./月]?\\d{0,2}日?|\\d{1,2})[)）]?$");
    private static final Pattern SPONSOR = Pattern.compile("^(?:填报|主管|所属|建群|主办)?单位[:：]\\s*(\\S+)");
    private static final Pattern GROUP = Pattern.compile("^(?:微信|工作)?群(?:组|聊)?名称?[:：]\\s*(.+)$");
    private static final Pattern FOOT = Pattern.compile("^(?:合计|总计|小计|共计|共).*|.{0,4}(?:说明|备注|注)[:：].*");

    /// The heading is the row with the most columns we know: a title above it may read like one.
    ///
    /// @return empty where no row names members
    static Optional<RosterTable> of(Sheet sheet) {
        return IntStream.range(0, Math.min(DEEPEST, sheet.rows().size())).boxed()
                .flatMap(i -> RosterColumns.of(sheet.rows().get(i)).map(columns -> new RosterTable(sheet, columns, i)).stream())
                .reduce((best, next) -> next.columns.at().size() > best.columns.at().size() ? next : best);
    }

    /// @param file without its folder: what a table without any name is called by
    List<Listed> read(String file) {
        if (columns.has(Field.GROUP) || columns.has(Field.CODE)) return many();
        var rows = body();
        return rows.isEmpty() ? List.of() : List.of(listed(null, namesOf(file), title(SPONSOR), rows));
    }

    private List<Listed> many() {
        var groups = new LinkedHashMap<List<String>, List<Row>>();
        var group = List.of("", "", "");
        for (var row : body()) {
            var stated = List.of(columns.text(row, Field.CODE).orElse(""), columns.text(row, Field.GROUP).orElse(""), columns.text(row, Field.SPONSOR).orElse(""));
            if (!stated.get(0).isEmpty() || !stated.get(1).isEmpty()) group = stated; // a name that is merged over its members stands in the first row only
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
        var lists = new ArrayList<Listed>();
        for (Map.Entry<List<String>, List<Row>> one : groups.entrySet()) {
            var key = one.getKey();
            lists.add(listed(empty(key.get(0)), key.get(1).isEmpty() ? List.of() : List.of(key.get(1)), key.get(2).isEmpty() ? title(SPONSOR) : key.get(2), one.getValue()));
        }
        return lists;
    }

    private List<Row> body() {
        return sheet.rows().subList(heading + 1, sheet.rows().size()).stream().filter(row -> !isFoot(row)).toList();
    }

    private static boolean isFoot(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().filter(cell -> FOOT.matcher(Words.plain(cell.text())).matches()).isPresent();
    }

    private Listed listed(@Nullable String code, List<String> names, @Nullable String unit, List<Row> rows) {
        var members = new ArrayList<Member>();
        var unread = new ArrayList<Integer>();
        for (var row : rows) {
            int before = members.size();
            members(row, members);
            if (members.size() == before) unread.add(row.number());
        }
        return new Listed(code, names, unit, sheet.head().name(), rows.getFirst().number(), members, unread);
    }

    /// A cell may hold one person, one with his number, or all of a group.
    private void members(Row row, List<Member> into) {
        var unit = columns.text(row, Field.UNIT).orElse(null);
        var phone = PhoneCell.read(columns.cell(row, Field.PHONE)).value();
        var names = columns.text(row, Field.NAME).map(text -> BETWEEN.split(text)).orElse(new String[0]);
        for (var name : names) {
            var both = PersonCell.split(new Cell(name, Cell.Kind.TEXT));
            if (both != null) into.add(new Member(both.name(), both.phone() == null ? null : both.phone().replaceAll("\\D", ""), unit, row.number()));
            else if (!Words.isNothing(name)) into.add(new Member(Words.clean(name), names.length == 1 ? phone : null, unit, row.number()));
        }
        if (names.length == 0 && phone != null) into.add(new Member(null, phone, unit, row.number()));
    }

    private List<String> namesOf(String file) {
        var names = new ArrayList<String>();
        var titled = title(GROUP);
        if (titled != null) names.add(titled);
        sheet.rows().subList(0, heading).stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isBlank()).forEach(cell -> add(cell.text(), names));
        add(sheet.head().name(), names);
        add(file.replaceFirst("\\.[^.]*$", ""), names);
        return names;
    }

    /// As it stands, and each time without one more of the words that only say that it is a list.
    private static void add(String text, List<String> names) {
        var before = "";
        for (var name = Words.clean(text); !name.isBlank() && !name.equals(before); name = ORNAMENT.matcher(name).replaceFirst("").strip()) {
            if (!names.contains(name)) names.add(name);
            before = name;
        }
    }

    private @Nullable String title(Pattern what) {
        for (var row : sheet.rows().subList(0, heading)) for (var cell : row.cells()) {
            var found = what.matcher(cell.text().strip());
            if (found.find()) return found.group(1).strip();
        }
        return null;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.ingest.value.CountCell;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitService;

/// Reads a list of units (xlsx, xls or csv): name, parent, level, head-count, leader, contact and aliases, in any order of columns and rows.
public final class UnitListFile {
    private static final Map<String, List<String>> HEADINGS = Map.of("name", List.of("name", "单位名称", "单位", "名称", "单位全称"),
            "parent", List.of("parent", "上级单位", "上级", "所属单位", "主管单位"), "level", List.of("level", "层级", "级别", "单位层级"),
            "headCount", List.of("headcount", "人数", "在职人数", "编制数", "干部职工数"), "leader", List.of("leader", "负责人", "分管领导", "主要负责人", "领导"),
            "contact", List.of("contact", "联系人", "联系方式", "联系电话", "电话"), "aliases", List.of("aliases", "别名", "简称", "又名", "曾用名"));

    private static final Map<String, Integer> USUAL = Map.of("name", 0, "parent", 1, "level", 2, "headCount", 3, "leader", 4, "contact", 5, "aliases", 6);

    private UnitListFile() {}

    /// The rows that have a name.
    ///
    /// @throws ExpectedException `NO_UNIT_LIST` when no table of the file has a column of names; as `SheetFiles` for files that cannot be read
    public static List<UnitService.Listed> read(Path file) {
        for (var sheet : SheetFiles.DEFAULT.read(file)) {
            for (int i = 0; i < sheet.rows().size(); i++) {
                var columns = columns(sheet.rows().get(i));
                if (columns.containsKey("name") && columns.size() > 1) return units(sheet.rows().subList(i + 1, sheet.rows().size()), columns);
            }
        }
        throw new ExpectedException(ErrorCode.NO_UNIT_LIST, String.valueOf(file.getFileName()));
    }

    /// What was copied out of a spreadsheet: cells parted by tabs, or by commas where there is no tab.
    /// Without headings the columns are name, parent, level, head-count, leader, contact, aliases.
    public static List<UnitService.Listed> readText(String copied) {
        var rows = new ArrayList<Row>();
        copied.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(new Row(rows.size() + 1, false,
                Arrays.stream(line.split(line.indexOf('\t') >= 0 ? "\t" : "[,，]", -1)).map(text -> new Cell(text, Cell.Kind.UNTYPED)).toList())));
        if (rows.isEmpty()) return List.of();
        var columns = columns(rows.getFirst());
        return columns.containsKey("name") ? units(rows.subList(1, rows.size()), columns) : units(rows, USUAL);
    }

    private static Map<String, Integer> columns(Row row) {
        var columns = new HashMap<String, Integer>();
        for (int c = 0; c < row.cells().size(); c++) {
            int column = c;
            var heading = Words.plain(row.text(c));
            HEADINGS.forEach((field, words) -> {
                if (words.contains(heading)) columns.putIfAbsent(field, column);
            });
        }
        return columns;
    }

    private static List<UnitService.Listed> units(List<Row> rows, Map<String, Integer> columns) {
        var units = new ArrayList<UnitService.Listed>();
        for (var row : rows) {
            var name = text(row, columns, "name");
            if (name == null) continue;
            var level = text(row, columns, "level");
            var aliases = text(row, columns, "aliases");
            var count = columns.containsKey("headCount") ? CountCell.read(row.cell(columns.get("headCount"))).value() : null;
            units.add(new UnitService.Listed(name, level(level == null ? "" : level), text(row, columns, "parent"), count, text(row, columns, "leader"),
                    text(row, columns, "contact"), aliases == null ? List.of() : List.of(aliases.split("\\s*[、;；,，/]\\s*"))));
        }
        return units;
    }

    private static @Nullable String text(Row row, Map<String, Integer> columns, String field) {
        var cell = columns.containsKey(field) ? row.cell(columns.get(field)) : Cell.BLANK;
        return Words.isNothing(cell.text()) ? null : Words.clean(cell.text());
    }

    private static Level level(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "city", "市", "市级", "市直", "市本级" -> Level.CITY;
            case "county", "县", "区", "县级", "区级", "县区", "县(市、区)" -> Level.COUNTY;
            case "town", "乡", "镇", "街道", "乡级", "镇级", "乡镇", "乡镇(街道)" -> Level.TOWN;
            case "village", "村", "社区", "村级", "村社" -> Level.VILLAGE;
            default -> Level.UNKNOWN;
        };
    }
}

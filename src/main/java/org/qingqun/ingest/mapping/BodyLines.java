package org.qingqun.ingest.mapping;

import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;

/// Rows below a heading that are no assets: hints, column numbers, examples, totals, notes, names at the foot.
final class BodyLines {
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|累计)(?:\\d.*|[:：(].*|人数|群数|共.*)?");
    private static final Pattern PART = Pattern.compile(".{0,8}(?:合计|总计|小计|共计)(?:\\d.*|[:：(].*)?");
    private static final Pattern NOTE = Pattern.compile("(?:填表说明|填报说明|说明|注意事项|注意|注|备注|填报人|填表人|审核人|审签人|联系人|联系电话|负责人|单位负责人|分管领导|主要领导|主管领导|填报日期|填表日期|日期|制表人?|"
            + "(?:填报|报送|上报|填表|申报)单位)(?:签字|签名|签章|审签|意见|盖章)?(?:\\([^)]*\\))?[:：].*|填表说明.*|\\(?盖章\\)?.*");
    private static final Pattern HINT = Pattern.compile("填.*|请.*|.*(?:填写|下拉|必填|选填|格式|可多选|单选|例如|如[:：]|yyyy).*|\\(.*\\)");
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,2})\\)?");
    private static final Pattern EXAMPLE = Pattern.compile("\\(?(?:示例|样例|范例|举例|例子?)\\)?[\\d.、:：)]*.{0,0}|\\(?(?:示例|样例|例)\\)?[:：)].*");

    private BodyLines() {}

    static boolean isNote(Row row) {
        for (var cell : row.cells()) if (!cell.isBlank()) return row.countFilled() <= 4 && NOTE.matcher(Words.plain(cell.text())).matches();
        return false;
    }

    /// @param name the column of names, −1 without one
    static boolean isTotal(Row row, int name) {
        boolean unnamed = name < 0 || row.cell(name).isBlank();
        if (!unnamed && row.countFilled() > 4) return false;
        for (int c = 0, seen = 0; c < row.cells().size() && seen < 3; c++) {
            if (row.cell(c).isBlank()) continue;
            seen++;
            var text = Words.plain(row.text(c));
            if (TOTAL.matcher(text).matches() || (c != name && PART.matcher(text).matches())) return true;
        }
        return false;
    }

    /// 甲 1 2 3, (1) (2) (3): the columns counted.
    static boolean isColumnNumbers(Row row) {
        int counted = 0;
        int last = Integer.MIN_VALUE;
        for (var cell : row.cells()) {
            if (cell.isBlank()) continue;
            var m = NUMBERED.matcher(Words.plain(cell.text()));
            if (!m.matches()) {
                if (counted > 0 || cell.text().strip().length() > 2) return false;
                continue;
            }
            int number = Integer.parseInt(m.group(1));
            if (counted > 0 && number != last + 1) return false;
            last = number;
            counted++;
        }
        return counted >= 3;
    }

    static boolean isHint(Row row) {
        long hints = row.cells().stream().filter(c -> !c.isBlank() && HINT.matcher(Words.plain(c.text())).matches()).count();
        return hints >= 2 && hints * 2 >= row.countFilled();
    }

    /// @param name the column of names, −1 without one
    static boolean isExample(Row row, int name) {
        for (var cell : row.cells()) {
            if (cell.isBlank()) continue;
            return EXAMPLE.matcher(Words.plain(cell.text())).matches() || (name >= 0 && EXAMPLE.matcher(Words.plain(row.text(name))).matches());
        }
        return false;
    }

    /// The same text as in the row above, as people write it by hand.
    static boolean isDitto(Cell cell) {
        return switch (cell.text().strip()) {
            case "同上", "〃", "″", "\"", "”", "“", "同前", "..", "--同上--" -> true;
            default -> false;
        };
    }
}

package org.qingqun.ingest.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;

/// Reads a count of people or messages: 120, 约120人, 120余, １２０, 1,234, 1.2万, 8千, 1.2w. A hedge is dropped, the number kept.
public final class CountCell {
    private static final Pattern COUNT = Pattern.compile("(?:大约|大概|约|近|共|超|超过)?(\\d+(?:\\.\\d+)?)(万|w|千|k|百)?(?:余|多|\\+|左右|以上|人|个|户|名|位|条|次|篇|粉丝|用户)*(?:/月|每月)?");
    private static final Pattern REMARK = Pattern.compile("(?<=.)\\([^)]*\\)$");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("[(（]万.{0,3}[)）]");
    private static final Pattern BARE = Pattern.compile("\\d{1,5}(?:\\.\\d{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private CountCell() {}

    public static Reading<Integer> read(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) return Reading.doubtful(Doubt.ERROR_CELL);
        if (DIGITS.matcher(cell.text()).matches()) return Reading.of(Integer.valueOf(cell.text()));
        if (Words.isNothing(cell.text()) || Words.isMasked(cell.text())) return Reading.nothing();
        if (Words.isProse(cell.text())) return Reading.doubtful(Doubt.NOT_A_COUNT);
        var text = REMARK.matcher(Words.plain(cell.text()).replace(",", "")).replaceAll("");
        if (text.equals("无")) return Reading.of(0);
        var m = COUNT.matcher(text);
        if (!m.matches()) m = COUNT.matcher(Numerals.toDigits(text));
        if (!m.matches()) return Reading.doubtful(Doubt.NOT_A_COUNT);
        var count = new BigDecimal(m.group(1)).multiply(scale(m.group(2)));
        try {
            return Reading.of(count.stripTrailingZeros().intValueExact());
        } catch (ArithmeticException notWhole) { // 12.5, or more than there are people
            return Reading.doubtful(Doubt.NOT_A_COUNT);
        }
    }

    /// @param heading of the column: under 用户数（万） a bare 1.2 means 12,000
    public static Reading<Integer> read(Cell cell, String heading) {
        var thousands = TEN_THOUSANDS.matcher(heading).find() && BARE.matcher(cell.text()).matches();
        return read(thousands ? new Cell(cell.text() + "万", Cell.Kind.TEXT) : cell);
    }

    private static BigDecimal scale(@Nullable String unit) {
        return switch (unit) {
            case "万", "w" -> BigDecimal.valueOf(10_000);
            case "千", "k" -> BigDecimal.valueOf(1_000);
            case "百" -> BigDecimal.valueOf(100);
            case null, default -> BigDecimal.ONE;
        };
    }
}

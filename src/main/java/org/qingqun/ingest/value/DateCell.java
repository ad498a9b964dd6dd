package org.qingqun.ingest.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;

/// Reads a date cell in the formats of Chinese offices: dots, 年月日, day numbers, numerals, ranges, 长期.
public final class DateCell {
    private static final Set<String> ENDLESS = Set.of("长期", "长期有效", "长期使用", "长期保留", "永久", "永久有效", "无期限", "不限", "无限期", "无固定期限", "常设", "固定", "常态化", "持续");
    private static final Pattern TIME = Pattern.compile("(?:(?<=[\\d日号一二三四五六天)])[ T]+|(?<=[日号)）]))(?:上午|下午|晚上|凌晨|中午)?\\d{1,2}"
            + "(?:[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}分?(?:\\d{1,2}秒)?|半|左右)?)(?:Z|\\+08:?00)?$");
    private static final Pattern WEEKDAY = Pattern.compile("(?<=[日号\\d])[,、]?(?:星期|周|礼拜)[一二三四五六日天]$");
    private static final Pattern OTHER_POINT = Pattern.compile("(?<=\\d)[,、。·](?=\\d)");
    private static final Pattern LAST_POINT = Pattern.compile("[.。,、]+$");
    private static final Pattern SHORT = Pattern.compile("\\d{4}\\.1");
    private static final Pattern PADDED = Pattern.compile("\\d{4}\\.[2-9]0");
    private static final Pattern OPEN = Pattern.compile("今|现在|目前|长期|永久|持续");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(.*\\d.*?)(?:至|到|~|—+|–|--)(.+)|(\\d{2,4}[年./].*?)-(\\d.*)|(\\d{4}(?:-\\d{1,2}){0,2})-(\\d{4}.*)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}(?:月.*|[./-]\\d{1,2})?");

    private DateCell() {}

    /// @param date1904 the workbook counts its day numbers from 1904
    public static Reading<DateSpan> read(Cell cell, boolean date1904) {
        if (cell.kind() == Cell.Kind.ERROR) return Reading.doubtful(Doubt.ERROR_CELL);
        if (Words.isNothing(cell.text()) || Words.plain(cell.text()).equals("无")) return Reading.nothing();
        if (Words.isProse(cell.text())) return Reading.doubtful(Doubt.NOT_A_DATE);
        var text = text(cell);
        if (ENDLESS.contains(text)) return Reading.of(DateSpan.ENDLESS);
        if (cell.kind() != Cell.Kind.TEXT && SHORT.matcher(text).matches()) return Reading.doubtful(Doubt.AMBIGUOUS_DATE); // 2023.10 stored as a number
        if (cell.kind() == Cell.Kind.NUMBER && PADDED.matcher(text).matches()) text = text.substring(0, 6); // 2023.5 shown with two decimals
        var serial = SERIAL.matcher(text);
        if (serial.matches()) return Reading.of(DateSpan.of(PartialDate.of(day(Integer.parseInt(serial.group(1)), date1904))));
        return span(Numerals.toDigits(text));
    }

    /// Plain, without time of day, weekday and brackets, and with a point where people write 2023、5 or 2023，5.
    private static String text(Cell cell) {
        var day = Words.plain(TIME.matcher(Words.clean(cell.text())).replaceAll(""));
        for (var noise : List.of(BRACKETS, WEEKDAY, LAST_POINT)) day = noise.matcher(day).replaceAll("");
        return OTHER_POINT.matcher(day).replaceAll(".");
    }

    /// Keeps a date of the past; later than `today` it is a slip of the pen.
    public static Reading<PartialDate> past(Reading<PartialDate> read, LocalDate today) {
        var date = read.value();
        return date != null && date.earliest().isAfter(today) ? Reading.doubtful(Doubt.FUTURE_DATE) : read;
    }

    private static Reading<DateSpan> span(String text) {
        var single = DateText.read(text);
        if (single.value() != null) return Reading.of(DateSpan.of(single.value()));
        var range = RANGE.matcher(text);
        if (!range.matches()) return Reading.doubtful(single.doubt() == null ? Doubt.NOT_A_DATE : single.doubt());
        int first = range.group(1) != null ? 1 : range.group(3) != null ? 3 : 5;
        var from = DateText.read(range.group(first));
        if (from.value() == null) return Reading.doubtful(from.doubt() == null ? Doubt.NOT_A_DATE : from.doubt());
        var end = range.group(first + 1);
        if (OPEN.matcher(end).matches()) return Reading.of(new DateSpan(from.value(), null));
        var to = DateText.read(WITHOUT_YEAR.matcher(end).matches() ? from.value().year() + "." + end.replaceFirst("月(?=\\d)", ".") : end);
        return to.value() == null ? Reading.doubtful(to.doubt() == null ? Doubt.NOT_A_DATE : to.doubt()) : Reading.of(new DateSpan(from.value(), to.value()));
    }

    private static LocalDate day(int serial, boolean date1904) {
        return (date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(serial);
    }
}

package org.qingqun.ingest.value;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// Reads one written date, as precise as it stands there and never more: a month stays a month.
///
/// - Years 1980–2099; two digits mean 1980–2079, and only beside a month.
/// - A hedge (约, 初, 左右, 底) makes it approximate.
final class DateText {
    private static final Pattern HEDGE = Pattern.compile("(?:春节|元旦|元宵|清明|五一|端午|中秋|国庆|劳动|两会|高考|中考|暑假|寒假|汛期)节?(?:前后|期间|假期|后)?"
            + "|大约|大概|约|左右|前后|许|上旬|中旬|下旬|上半年|下半年|第?[1-4一二三四]季度|年初|年中|年底|年末|[初中底末]$|[春夏秋冬]季?");
    private static final Pattern FULL = Pattern.compile("(\\d{4}|\\d{2})(?:年(\\d{1,2})月|([./-])(\\d{1,2})\\3)(\\d{1,2})[日号]?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年./-](\\d{1,2})月?份?|(\\d{2})年(\\d{1,2})月份?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}月(?:份|\\d{1,2}[日号]?)?|\\d{1,2}[./-]\\d{1,2}");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern RELATIVE = Pattern.compile(".*(?:去年|今年|前年|明年|上年|本年|当年|上个?月|本月|下个?月|昨天|今天|上周|本周).*|(?:年|月)[底末初中](?:前后?)?|近期|近日|最近"
            + "|(?:半|[两一二三四五六七八九十几数\\d]{1,2})个?(?:多?年|多?月|周|星期|天)多?(?:以|之)?前");

    private static final Pattern SIDE = Pattern.compile(".*\\d.*(?:以前|之前|(?<!前)前|以后|之后|(?<!前)后)");

    private DateText() {}

    /// @param text plain: half-width, without spaces, time of day and brackets
    static Reading<PartialDate> read(String text) {
        if (RELATIVE.matcher(text).matches()) return Reading.doubtful(Doubt.YEAR_UNKNOWN);
        if (SIDE.matcher(text).matches()) return Reading.doubtful(Doubt.AMBIGUOUS_DATE);
        var bare = HEDGE.matcher(text).replaceAll(m -> m.group().startsWith("年") ? "年" : "");
        boolean hedged = !bare.equals(text);
        var m = FULL.matcher(bare);
        if (m.matches()) return date(m.group(1), m.group(2) == null ? m.group(4) : m.group(2), m.group(5), hedged);
        m = MONTH.matcher(bare);
        if (m.matches()) return m.group(1) != null ? date(m.group(1), m.group(2), null, hedged) : date(m.group(3), m.group(4), null, hedged);
        m = PACKED.matcher(bare);
        if (m.matches()) return date(m.group(1), m.group(2), m.group(3), hedged);
        m = YEAR.matcher(bare);
        if (m.matches()) return date(m.group(1), null, null, hedged);
        m = YEAR_LAST.matcher(bare);
        if (m.matches()) return yearLast(m);
        return Reading.doubtful(NO_YEAR.matcher(bare).matches() ? Doubt.YEAR_UNKNOWN : Doubt.NOT_A_DATE);
    }

    /// 5/16/2023 has one reading, 5/6/2023 two.
    private static Reading<PartialDate> yearLast(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (first <= 12 && second <= 12 && first != second) return Reading.doubtful(Doubt.AMBIGUOUS_DATE);
        return first > 12 ? date(m.group(3), m.group(2), m.group(1), false) : date(m.group(3), m.group(1), m.group(2), false);
    }

    private static Reading<PartialDate> date(String year, @Nullable String month, @Nullable String day, boolean hedged) {
        int y = Integer.parseInt(year);
        if (year.length() == 2) y += y < 80 ? 2000 : 1900;
        if (y < 1980 || y > 2099) return Reading.doubtful(Doubt.NOT_A_DATE);
        try {
            return Reading.of(new PartialDate(y, month == null ? null : Integer.valueOf(month), day == null ? null : Integer.valueOf(day), hedged));
        } catch (DateTimeException none) { // 2023-13-45
            return Reading.doubtful(Doubt.NOT_A_DATE);
        }
    }
}

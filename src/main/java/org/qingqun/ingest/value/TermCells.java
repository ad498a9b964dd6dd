package org.qingqun.ingest.value;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Term;

/// Reads how long an asset is meant to live from two cells: 是否临时 and 计划结束时间.
public final class TermCells {
    private static final Pattern EVENT = Pattern.compile(".*(?:结束|完成|完毕|完结|任务完|办结|届满|为止|竣工|验收|解散|撤销).*|随.+");
    private static final Pattern LASTING = Pattern.compile(".*是否.*(?:长期|常设|常态|永久|固定).*");
    private static final Pattern TERM = Pattern.compile("临时|阶段|长期|常|固定|永久");
    /// 2026年12月31日前 ends that day at the latest.
    private static final Pattern BEFORE = Pattern.compile("^(.*\\d.*[日号底末\\d])(?:以前|之前|前)$");

    private TermCells() {}

    /// What each cell has against it stands beside the term; the other cell still counts.
    public record Found(Term term, Reading<Boolean> temporary, Reading<DateSpan> end) {}

    public static Found read(Cell temporary, Cell end, boolean date1904) {
        return read(temporary, "", end, cell -> DateCell.read(cell, date1904));
    }

    /// @param heading of the first cell: under 是否长期 a 是 means that it is not temporary
    /// @param dates   reads a date cell
    public static Found read(Cell temporary, String heading, Cell end, Function<Cell, Reading<DateSpan>> dates) {
        var flag = flag(temporary.text(), heading);
        var before = end.text().endsWith("前") && !Words.isProse(end.text()) ? BEFORE.matcher(end.text()).replaceFirst("$1") : end.text();
        var span = dates.apply(new Cell(before, end.kind()));
        if (span.doubt() == Doubt.NOT_A_DATE && isEvent(end.text())) return new Found(Term.untilEvent(Words.clean(end.text())), flag, Reading.nothing());
        if (span.value() != null) return new Found(span.value().to() == null ? Term.PERMANENT : Term.untilDate(span.value().to()), flag, span);
        if (flag.value() == null) return new Found(Term.UNKNOWN, flag, span);
        return new Found(flag.value() ? Term.untilDate(null) : Term.PERMANENT, flag, span);
    }

    private static Reading<Boolean> flag(String text, String heading) {
        var said = Choices.yesNo(text);
        var value = said.value();
        return value != null && LASTING.matcher(heading).matches() && !TERM.matcher(text).find() ? Reading.of(!value) : said;
    }

    private static boolean isEvent(String text) {
        return EVENT.matcher(Words.plain(text)).matches();
    }
}

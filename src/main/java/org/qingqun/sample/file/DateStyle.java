package org.qingqun.sample.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingqun.sample.plan.Words;

/// How a unit writes dates. Styles of a month lose the day.
public enum DateStyle {
    DASH, SLASH, SLASH_TIME, COMPACT, SHORT, MONTH_DOT, MONTH_DASH, CHINESE_MONTH, CHINESE_DAY,
    /// the number a spreadsheet keeps, without a date format
    SERIAL,
    /// a true date cell
    CELL,
    /// whatever came to mind, row by row
    MIXED;

    private static final DateStyle[] MOODS = {DASH, CHINESE_MONTH, MONTH_DOT, SLASH, SERIAL};
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    /// @param row only `MIXED` looks at it
    Cell write(LocalDate d, int row, Words words) {
        return switch (this) {
            case DASH -> text(d.toString());
            case SLASH -> text("%d/%d/%d".formatted(d.getYear(), d.getMonthValue(), d.getDayOfMonth()));
            case SLASH_TIME -> text("%d/%02d/%02d 00:00:00".formatted(d.getYear(), d.getMonthValue(), d.getDayOfMonth()));
            case COMPACT -> text("%d%02d%02d".formatted(d.getYear(), d.getMonthValue(), d.getDayOfMonth()));
            case SHORT -> text("%02d.%d.%d".formatted(d.getYear() % 100, d.getMonthValue(), d.getDayOfMonth()));
            case MONTH_DOT -> text("%d.%d".formatted(d.getYear(), d.getMonthValue()));
            case MONTH_DASH -> text("%d-%02d".formatted(d.getYear(), d.getMonthValue()));
            case CHINESE_MONTH -> text(words.one("date.month", d.getYear(), d.getMonthValue()));
            case CHINESE_DAY -> text(words.one("date.day", d.getYear(), d.getMonthValue(), d.getDayOfMonth()));
            case SERIAL -> new Cell.Numeric(ChronoUnit.DAYS.between(EPOCH_1900, d));
            case CELL -> new Cell.Day(d);
            case MIXED -> MOODS[row % MOODS.length].write(d, row, words);
        };
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}

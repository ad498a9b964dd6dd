package org.qingqun.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qingqun.common.Messages;

/// How a day stands in running text: `2026年11月3日`, without leading zeros, as GB/T 9704 wants it.
public record DayText(Messages messages) {
    public String of(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(messages.text("day.pattern"), messages.isEnglish() ? Locale.ENGLISH : Locale.CHINA));
    }
}

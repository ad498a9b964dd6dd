package org.qingqun.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Dates are printed and typed as 2026-11-23 everywhere, whatever the desktop's own habit.
public final class IsoDates extends StringConverter<LocalDate> {
    private static final IsoDates ISO = new IsoDates();

    private IsoDates() {}

    public static void in(DatePicker... pickers) {
        for (var picker : pickers) picker.setConverter(ISO);
    }

    @Override public String toString(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// Null for what is no date: the picker then stays empty.
    @Override public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException typedOtherwise) {
            return null;
        }
    }
}

package org.qingqun.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day to choose or to type as `2026-11-23`, whatever the desktop's habit. What is not a day leaves the field as it was.
public final class DayField extends DatePicker {
    private static final double WIDTH = 138;

    public DayField() {
        setConverter(new Iso(this));
        setPromptText("____-__-__");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    private static final class Iso extends StringConverter<@Nullable LocalDate> {
        private final DayField field;

        Iso(DayField field) {
            this.field = field;
        }

        @Override public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override public @Nullable LocalDate fromString(@Nullable String typed) {
            if (typed == null || typed.isBlank()) return null;
            var parts = typed.strip().split("[-./年月日]", -1);
            try {
                return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException notADay) {
                return field.getValue();
            }
        }
    }
}

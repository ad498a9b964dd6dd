package org.qingqun.sample.file;

import java.time.LocalDate;

/// What stands in one cell of a ledger.
public sealed interface Cell {
    record Text(String text) implements Cell {}

    record Numeric(double value) implements Cell {}

    /// A true date cell; text files write it as ISO.
    record Day(LocalDate day) implements Cell {}

    /// As a text file writes it.
    default String plain() {
        return switch (this) {
            case Text(var text) -> text;
            case Numeric(var value) -> value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
            case Day(var day) -> day.toString();
        };
    }
}

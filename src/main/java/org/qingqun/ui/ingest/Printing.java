package org.qingqun.ui.ingest;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Prints the values of a combo box that is not typed into.
final class Printing<T> extends StringConverter<T> {
    private final Function<@Nullable T, String> words;

    Printing(Function<@Nullable T, String> words) {
        this.words = words;
    }

    @Override public String toString(@Nullable T value) {
        return words.apply(value);
    }

    @Override public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}

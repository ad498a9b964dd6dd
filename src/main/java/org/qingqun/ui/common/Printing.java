package org.qingqun.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How choices are called in a box that nobody types into.
public final class Printing {
    private Printing() {}

    /// @param words for null too, where none is a choice
    public static <T> StringConverter<T> of(Function<@Nullable T, String> words) {
        return new StringConverter<>() {
            @Override public String toString(@Nullable T value) {
                return words.apply(value);
            }

            @Override public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}

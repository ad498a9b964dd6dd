package org.qingqun.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a box prints its choices; nothing is typed into it.
public final class Shown<T> extends StringConverter<@Nullable T> {
    private final Function<@Nullable T, String> words;

    public Shown(Function<@Nullable T, String> words) {
        this.words = words;
    }

    @Override public String toString(@Nullable T value) {
        return words.apply(value);
    }

    @Override public @Nullable T fromString(@Nullable String typed) {
        return null; // the box looks its choices up by itself
    }
}

package org.qingqun.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Numbers on an axis as words.
public final class AxisWords extends StringConverter<Number> {
    private final Function<Number, String> words;

    public AxisWords(Function<Number, String> words) {
        this.words = words;
    }

    @Override public String toString(@Nullable Number value) {
        return value == null ? "" : words.apply(value);
    }

    @Override public Number fromString(@Nullable String text) {
        return 0; // nobody types on an axis
    }
}

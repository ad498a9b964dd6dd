package org.qingqun.ui.cleanup;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Constants in a combo box that nobody types into.
final class Constants<E> extends StringConverter<@Nullable E> {
    private final Function<E, String> words;

    Constants(Function<E, String> words) {
        this.words = words;
    }

    @Override public String toString(@Nullable E one) {
        return one == null ? "" : words.apply(one);
    }

    @Override public @Nullable E fromString(@Nullable String typed) {
        return null;
    }
}

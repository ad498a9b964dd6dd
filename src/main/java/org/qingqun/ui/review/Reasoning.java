package org.qingqun.ui.review;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.qingqun.cleanup.Disposition;

/// The reason being written: filled in for the answer proposed, and as long as nobody changes it, for the answer pressed.
final class Reasoning {
    private final StringProperty text = new SimpleStringProperty("");
    private final Function<Disposition, String> first;
    private String filledIn = "";

    /// @param first the reason people mostly give for an answer
    Reasoning(Function<Disposition, String> first) {
        this.first = first;
    }

    void fillIn(Disposition proposed) {
        filledIn = first.apply(proposed);
        text.set(filledIn);
    }

    void clear() {
        filledIn = "";
        text.set("");
    }

    /// @return false when there is none
    boolean isGivenFor(Disposition answer) {
        if (text.get().equals(filledIn)) fillIn(answer);
        return !text.get().isBlank();
    }

    StringProperty text() {
        return text;
    }
}

package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Printing;

/// What the figures are compared with: the baseline day or a month that was kept.
public final class BaseChoice extends ComboBox<BaseChoice.Choice> {
    /// @param day null: the baseline day
    record Choice(@Nullable LocalDate day) {}

    private @Nullable ObjectProperty<@Nullable LocalDate> chosen;

    public BaseChoice() {
        getItems().setAll(List.of(new Choice(null)));
        setValue(new Choice(null));
    }

    /// @param words of a kept day, or of the baseline for null
    void bind(ObjectProperty<@Nullable LocalDate> property, Function<@Nullable LocalDate, String> words) {
        chosen = property;
        setConverter(Printing.of(choice -> words.apply(choice == null ? null : choice.day())));
        setOnAction(_ -> {
            var now = getValue();
            if (now != null) property.set(now.day());
        });
    }

    /// Offers these days, the newest first; the chosen one stays chosen.
    void offer(List<LocalDate> kept) {
        var items = new ArrayList<Choice>();
        items.add(new Choice(null));
        kept.forEach(day -> items.add(new Choice(day)));
        if (items.equals(getItems())) return;
        var before = chosen == null ? null : chosen.get();
        getItems().setAll(items);
        setValue(new Choice(before));
    }
}

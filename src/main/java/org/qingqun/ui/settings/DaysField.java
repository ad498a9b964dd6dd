package org.qingqun.ui.settings;

import java.util.function.BiConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;

/// The number of one limit, within its bounds. What is typed and cannot be taken is corrected, and somebody is told.
final class DaysField extends Spinner<Integer> {
    private static final double WIDTH = 84;

    /// @param onCorrected gets what was typed and what it became
    DaysField(Limit limit, BiConsumer<String, Integer> onCorrected) {
        var days = new IntegerSpinnerValueFactory(limit.lowest(), limit.highest());
        days.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable Integer value) {
                return String.valueOf(value == null ? limit.lowest() : value);
            }

            @Override public Integer fromString(@Nullable String typed) {
                var text = typed == null ? "" : typed.strip();
                var present = days.getValue();
                int taken = taken(limit, text, present == null ? limit.lowest() : present);
                if (text.equals(String.valueOf(taken))) return taken;
                onCorrected.accept(text, taken);
                getEditor().setText(String.valueOf(taken));
                return taken;
            }
        });
        setValueFactory(days);
        setEditable(true);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getEditor().focusedProperty().subscribe((_, inside) -> {
            if (!inside) commitValue();
        });
    }

    /// The number typed, moved to the nearest bound; what is no number leaves the present value.
    static int taken(Limit limit, String typed, int present) {
        return typed.matches("-?\\d{1,9}") ? Math.clamp(Integer.parseInt(typed), limit.lowest(), limit.highest()) : present;
    }

    /// Shows a value that came from elsewhere.
    void show(int value) {
        if (getValue() == null || getValue() != value) getValueFactory().setValue(value);
    }
}

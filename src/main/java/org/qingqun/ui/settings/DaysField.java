package org.qingqun.ui.settings;

import java.util.function.BiConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The whole days of one limit, within its bounds. What is typed and cannot be taken is corrected, and somebody is told.
final class DaysField extends Spinner<Integer> {
    private static final double WIDTH = 104;

    /// @param onCorrected gets what was typed and what it became
    DaysField(LimitField field, BiConsumer<String, Integer> onCorrected) {
        var days = new IntegerSpinnerValueFactory(field.least(), field.most());
        days.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable Integer value) {
                return String.valueOf(value == null ? field.least() : value);
            }

            @Override public Integer fromString(@Nullable String typed) {
                var text = typed == null ? "" : typed.strip();
                var present = days.getValue();
                int taken = field.taken(text, present == null ? field.least() : present);
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

    /// Shows a value that came from elsewhere.
    void show(int value) {
        if (getValue() == null || getValue() != value) getValueFactory().setValue(value);
    }
}

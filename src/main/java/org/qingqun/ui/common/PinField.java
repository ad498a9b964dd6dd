package org.qingqun.ui.common;

import java.text.Normalizer;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;

/// Where a PIN is typed: digits only, also those a Chinese keyboard makes wide; at most twelve.
public final class PinField extends PasswordField {
    private static final int LONGEST = 12;

    @SuppressWarnings("NullAway") // the toolkit takes null for: not this change
    public PinField() {
        getStyleClass().add("pin");
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(Normalizer.normalize(change.getText(), Normalizer.Form.NFKC));
            return change.getControlNewText().matches("\\d{0," + LONGEST + "}") ? change : null;
        }));
    }

    /// What was typed; the field does not keep it.
    public String take() {
        var typed = getText();
        clear();
        return typed;
    }
}

package org.qingqun.ui;

import java.text.Bidi;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;

/// The toolkit's text layout (26.0.2) breaks at a right-to-left line that is wrapped at a blank, and with it the layout of the whole window, again at every
/// pulse. Where that happens the texts in question get blanks that no line breaks at, and where these do not help lose their wrapping.
final class WrappedRightToLeft {
    private static final char BLANK_OF_NO_BREAK = '\u00A0';
    private static final int NEAR = 4; // frames

    private WrappedRightToLeft() {}

    /// Whether this was the fault and something was done about it.
    static boolean mend(Throwable why) {
        if (!isOfTextLayout(why)) return false;
        boolean mended = false;
        for (var window : Window.getWindows()) if (window.getScene() != null) mended |= mendAll(window.getScene().getRoot());
        return mended;
    }

    /// Java leaves the trace out of a fault that its compiled code has thrown often, and this one comes at every pulse.
    private static boolean isOfTextLayout(Throwable why) {
        var trace = why.getStackTrace();
        if (trace.length == 0) return why instanceof ArrayIndexOutOfBoundsException;
        return Arrays.stream(trace).limit(NEAR).anyMatch(frame -> frame.getClassName().endsWith(".PrismTextLayout"));
    }

    private static boolean mendAll(Node node) {
        boolean mended = node instanceof Labeled label && label.isWrapText() && isRightToLeft(label.getText()) && mendOne(label);
        if (node instanceof Parent parent) for (var child : parent.getChildrenUnmodifiable()) mended |= mendAll(child);
        return mended;
    }

    private static boolean isRightToLeft(String text) {
        return text != null && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean mendOne(Labeled label) {
        if (StringUtils.containsWhitespace(label.getText()) && !label.textProperty().isBound()) label.setText(label.getText().replaceAll("\\s", String.valueOf(BLANK_OF_NO_BREAK)));
        else if (!label.wrapTextProperty().isBound()) label.setWrapText(false);
        else return false;
        return true;
    }
}

package org.qingqun.ui.progress;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.ui.progress.ProgressReading.Growth;
import org.qingqun.wording.FigureText;

/// The lines of the lower cards.
final class ProgressLines {
    private ProgressLines() {}

    static Node burden(String what, String now, String then) {
        var value = styled(now, "strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var before = styled(then, "meta");
        before.setMinWidth(96);
        before.setAlignment(Pos.CENTER_RIGHT);
        return line(new Label(what), spring(), value, before);
    }

    static Node growth(Growth growth, Messages messages) {
        var by = styled(FigureText.signed(growth.by()), "rise");
        by.setMinWidth(40);
        var why = styled(messages.format("progress.falls.line", growth.added(), growth.returned()), "meta");
        return line(by, new VBox(new Label(growth.unit()), why));
    }

    static Node note(String words) {
        var label = styled(words, "meta");
        label.setWrapText(true);
        return label;
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("part-line");
        return line;
    }
}

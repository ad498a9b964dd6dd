package org.qingqun.ui.progress;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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

    static Node growth(Growth growth, Messages messages, Runnable onRows) {
        var by = styled(FigureText.signed(growth.by()), "rise");
        by.setMinWidth(40);
        var why = styled(messages.format("progress.falls.line", growth.added(), growth.returned()), "meta");
        var rows = new Button(messages.text("progress.falls.rows"));
        rows.getStyleClass().add("small");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        rows.setOnAction(_ -> onRows.run());
        return line(by, new VBox(new Label(growth.unit()), why), spring(), rows);
    }

    /// A note with a way to what it speaks of.
    static Node way(String words, String verb, Runnable onGo) {
        var link = new Hyperlink(verb);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> onGo.run());
        return line(note(words), spring(), link);
    }

    static Node warning(String words) {
        var label = styled(words, "text-warning");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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

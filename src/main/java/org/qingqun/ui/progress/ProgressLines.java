package org.qingqun.ui.progress;

import java.util.Optional;
import java.util.function.Consumer;
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

    /// A figure of the burden; it opens its formula.
    static Node burden(ProgressWords.Load load, Consumer<Node> onPick) {
        var value = new Hyperlink(load.now());
        value.getStyleClass().add("burden-figure");
        value.setId("burden-" + load.weight().key());
        value.setAccessibleText(load.what() + " " + load.now());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setOnAction(_ -> onPick.accept(value));
        var before = styled(load.then(), "meta");
        before.setMinWidth(96);
        before.setAlignment(Pos.CENTER_RIGHT);
        return line(new Label(load.what()), spring(), value, before);
    }

    /// What can be done about a unit whose register grew.
    record Acts(Runnable rows, Runnable ask, Runnable explain) {}

    /// The unit leads to what made it grow; it can be asked, and its answer written down.
    ///
    /// @param said what it said; empty: it is still to be asked
    static Node growth(Growth growth, Optional<String> said, Messages messages, Acts acts) {
        var by = styled(FigureText.signed(growth.by()), "rise");
        by.setMinWidth(36);
        var unit = new Hyperlink(growth.unit());
        unit.setOnAction(_ -> acts.rows().run());
        unit.getStyleClass().add("growth-unit");
        var why = note(said.orElseGet(() -> messages.format("progress.falls.line", growth.added(), growth.returned())));
        why.setMinHeight(Region.USE_PREF_SIZE);
        var text = new VBox(unit, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        var ask = button(messages.text("progress.ask"), "growth-ask", acts.ask());
        var explain = button(messages.text(said.isPresent() ? "progress.explain.again" : "progress.explain"), "growth-explain", acts.explain());
        return said.isPresent() ? line(by, text, explain) : line(by, text, ask, explain);
    }

    private static Button button(String verb, String id, Runnable act) {
        var button = new Button(verb);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The same for what has to be looked at.
    static Node warningWay(String words, String verb, Runnable onGo) {
        return way(warning(words), verb, onGo);
    }

    /// A note with a way to what it speaks of.
    static Node way(String words, String verb, Runnable onGo) {
        return way(note(words), verb, onGo);
    }

    private static Node way(Label said, String verb, Runnable onGo) {
        var link = new Hyperlink(verb);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> onGo.run());
        return line(said, spring(), link);
    }

    static Label warning(String words) {
        var label = styled(words, "text-warning");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label note(String words) {
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

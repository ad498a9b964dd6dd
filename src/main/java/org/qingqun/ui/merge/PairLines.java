package org.qingqun.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;

/// Pairs with their score and its parts, one block each.
final class PairLines {
    private PairLines() {}

    static Node of(MergeWords.Why why) {
        var pair = plain(why.pair());
        pair.getStyleClass().add("strong");
        HBox.setHgrow(pair, Priority.ALWAYS);
        pair.setMaxWidth(Double.MAX_VALUE);
        var parts = new FlowPane(14, 1);
        for (var part : why.parts()) {
            var label = plain(part);
            label.getStyleClass().add("secondary");
            label.maxWidthProperty().bind(parts.widthProperty());
            parts.getChildren().add(label);
        }
        var block = new VBox(2, new HBox(8, pair, Chips.of(why.score(), why.apart() ? Tone.WARNING : Tone.NEUTRAL)), parts);
        block.setMinHeight(Region.USE_PREF_SIZE);
        return block;
    }

    static Label plain(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

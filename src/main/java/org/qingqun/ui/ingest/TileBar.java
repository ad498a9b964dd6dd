package org.qingqun.ui.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qingqun.ui.ingest.Tiles.Card;
import org.qingqun.wording.FigureText;

/// The tiles in a row; the lit one is the filter.
public final class TileBar extends HBox {
    private final Map<Tile, Button> buttons = new EnumMap<>(Tile.class);

    /// One tile: a figure, its name, a note.
    private static final class Button extends ToggleButton {
        private final Label figure = new Label();
        private final Label name = new Label();
        private final Label note = new Label();
        private final Tooltip whole = new Tooltip();

        Button(Tile tile) {
            figure.setMinWidth(USE_PREF_SIZE);
            name.getStyleClass().add("strong");
            note.getStyleClass().add("meta");
            var texts = new VBox(2, name, note);
            texts.setMinWidth(0);
            texts.setAlignment(Pos.CENTER_LEFT);
            var content = new HBox(10, figure, texts);
            content.setAlignment(Pos.CENTER_LEFT);
            setGraphic(content);
            setTooltip(whole);
            setId("tile-" + tile.key());
            setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(100);
            setMinWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(Card card) {
            figure.setText(FigureText.count(card.count()));
            figure.getStyleClass().setAll("label", "tile-figure", card.count() == 0 ? "tile-none" : "tile-" + card.tile().tone().name().toLowerCase(Locale.ROOT));
            name.setText(card.name());
            note.setText(card.note());
            whole.setText(card.name() + "\n" + card.note());
            setAccessibleText(card.count() + " " + card.name() + " " + card.note());
        }
    }

    public TileBar() {
        getStyleClass().add("tiles");
    }

    /// Tiles that were there stay the same nodes: whoever has the focus keeps it.
    public void show(List<Card> cards, Tile lit, Consumer<Tile> onTile) {
        var row = cards.stream().map(card -> buttons.computeIfAbsent(card.tile(), Button::new)).toList();
        if (!getChildren().equals(row)) getChildren().setAll(row);
        for (int i = 0; i < row.size(); i++) {
            var tile = cards.get(i).tile();
            row.get(i).show(cards.get(i));
            row.get(i).setSelected(tile == lit);
            row.get(i).setOnAction(_ -> {
                buttons.values().forEach(b -> b.setSelected(b == buttons.get(tile)));
                onTile.accept(tile);
            });
        }
    }
}

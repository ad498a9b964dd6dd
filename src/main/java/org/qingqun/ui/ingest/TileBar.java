package org.qingqun.ui.ingest;

import java.util.List;
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
    public TileBar() {
        getStyleClass().add("tiles");
    }

    public void show(List<Card> cards, Tile lit, Consumer<Tile> onTile) {
        getChildren().setAll(cards.stream().map(card -> tile(card, card.tile() == lit, onTile)).toList());
    }

    private static ToggleButton tile(Card card, boolean lit, Consumer<Tile> onTile) {
        var figure = new Label(FigureText.count(card.count()));
        figure.getStyleClass().add("tile-figure");
        if (card.count() > 0) figure.getStyleClass().add("tile-" + card.tile().tone().name().toLowerCase(java.util.Locale.ROOT));
        figure.setMinWidth(USE_PREF_SIZE);
        var name = new Label(card.name());
        name.getStyleClass().add("strong");
        var note = new Label(card.note());
        note.getStyleClass().add("meta");
        var texts = new VBox(2, name, note);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(10, figure, texts);
        content.setAlignment(Pos.CENTER_LEFT);
        var tile = new ToggleButton(null, content);
        tile.setId("tile-" + card.tile().key());
        tile.setSelected(lit);
        tile.setAccessibleText(card.count() + " " + card.name() + " " + card.note());
        tile.setTooltip(new Tooltip(card.name() + "\n" + card.note()));
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setPrefWidth(100);
        tile.setMinWidth(0);
        setHgrow(tile, Priority.ALWAYS);
        tile.setOnAction(_ -> {
            tile.setSelected(true);
            onTile.accept(card.tile());
        });
        return tile;
    }
}

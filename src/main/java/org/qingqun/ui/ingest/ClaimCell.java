package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.ingest.Board.Strange;

/// A name nobody knows, the unit it may be, and the two answers: it is that one, or a new one below it.
final class ClaimCell extends ListCell<Strange> {
    private static final double NAME = 320;
    private static final double UNIT = 280;
    private final ClaimModel model;
    private final Label name = new Label();
    private final Label note = new Label();
    private final FindBox<Unit> unit = new FindBox<>();
    private final Button same;
    private final Button below;
    private final HBox row;

    ClaimCell(ClaimModel model, Messages messages) {
        this.model = model;
        name.getStyleClass().add("strong");
        note.getStyleClass().add("meta");
        var texts = new VBox(2, name, note);
        texts.setMinWidth(0);
        texts.setPrefWidth(NAME);
        texts.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        unit.setConverter(new Printing<>(u -> u == null ? messages.text("ingest.lack.choose") : u.name()));
        unit.setNothing(messages.text("common.find.nothing"));
        unit.setPrefWidth(UNIT);
        unit.setMinWidth(UNIT);
        unit.valueProperty().subscribe(chosen -> {
            if (getItem() != null && chosen != null) model.choose(getItem(), chosen);
        });
        same = button(messages.text("ingest.claim.same"), model::confirm);
        below = button(messages.text("ingest.claim.below"), model::accept);
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        arrow.getStyleClass().add("icon-muted");
        row = new HBox(12, texts, arrow, unit, gap, same, below);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    private Button button(String text, java.util.function.Consumer<Strange> answer) {
        var button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.disableProperty().bind(unit.valueProperty().isNull());
        button.setOnAction(_ -> {
            if (getItem() != null) answer.accept(getItem());
        });
        return button;
    }

    @Override protected void updateItem(@Nullable Strange strange, boolean empty) {
        super.updateItem(strange, empty);
        setGraphic(strange == null ? null : row);
        if (strange == null) return;
        name.setText(strange.provisional().unit().name());
        note.setText(model.note(strange));
        var choices = model.choices(strange);
        if (!unit.getItems().equals(choices)) unit.getItems().setAll(choices);
        unit.setValue(model.answer(strange));
    }
}

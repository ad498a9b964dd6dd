package org.qingqun.ui.inventory;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.GraphicValidationDecoration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.common.Pressable;
import org.qingqun.ui.inventory.DetailModel.Detail;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// One field of the pane: its name, its value, a lock where a person edited it; a click or Enter on the value makes it editable in place.
final class FieldRow extends HBox {
    private static final double NAME = 84;
    private final AssetField field;
    private final DetailModel model;
    private final Label value = new Label();
    private final TextField input = new TextField();
    private final Label refused = new Label();
    private final VBox place = new VBox(2, value);
    private final FontIcon lock = new FontIcon(Feather.LOCK);
    private final GraphicValidationDecoration mark = new GraphicValidationDecoration();
    private @Nullable Asset asset;

    FieldRow(AssetField field, DetailModel model, Messages messages) {
        super(8);
        this.field = field;
        this.model = model;
        var name = new Label(new Terms(messages).of(field));
        name.getStyleClass().add("secondary");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setWrapText(true);
        value.setWrapText(true);
        value.getStyleClass().add("editable");
        value.setTooltip(new Tooltip(messages.text("inventory.edit.hint")));
        value.setAccessibleRoleDescription(messages.text("inventory.edit.hint"));
        Pressable.on(value, this::start);
        refused.getStyleClass().addAll("meta", "text-danger");
        refused.setWrapText(true);
        lock.getStyleClass().add("icon-muted");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(name, place, lock);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) commit();
        });
    }

    void show(Detail detail) {
        asset = detail.asset();
        var printed = model.printed(field, detail.asset());
        value.setText(printed.isEmpty() ? FigureText.NONE : printed);
        lock.setVisible(detail.locks().contains(field));
        stop();
    }

    void start() {
        if (asset == null || isEditing()) return;
        input.setText(model.typed(field, asset));
        place.getChildren().setAll(input);
        input.requestFocus();
        input.selectAll();
    }

    private boolean isEditing() {
        return place.getChildren().contains(input);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) commit();
        else if (key.getCode() == KeyCode.ESCAPE) stop();
        else return;
        key.consume();
    }

    private void commit() {
        model.edit(field, input.getText(), this::stop, sentence -> {
            refused.setText(sentence);
            place.getChildren().setAll(input, refused);
            mark.applyValidationDecoration(ValidationMessage.error(input, sentence));
        });
    }

    private void stop() {
        if (!isEditing()) return;
        mark.removeDecorations(input);
        boolean here = input.isFocused();
        place.getChildren().setAll(value);
        if (here) value.requestFocus(); // the Tab key goes on from where it was
    }
}

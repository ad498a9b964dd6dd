package org.qingqun.ui.ingest;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.common.FindBox;
import org.qingqun.wording.Terms;

/// One column of a table: its letter, its heading, the field it is taken for, how sure that is.
final class MappingRow extends HBox {
    private static final int SURE = 90;
    private static final double HEADING = 112;
    private static final double FIELD = 136;
    private static final double CONFIDENCE = 46;
    private final Messages messages;
    private final Label letter = new Label();
    private final Label header = new Label();
    private final Tooltip whole = new Tooltip();
    private final FindBox<AssetField> field = new FindBox<>();
    private final Label confidence = new Label();
    private @Nullable ColumnMatch column;

    MappingRow(Messages messages, BiConsumer<ColumnMatch, AssetField> onChange, java.util.function.Consumer<ColumnMatch> onFocus) {
        this.messages = messages;
        getStyleClass().add("mapping-row");
        setAlignment(Pos.CENTER_LEFT);
        letter.getStyleClass().add("key");
        letter.setMinWidth(USE_PREF_SIZE);
        header.setPrefWidth(HEADING);
        header.setMinWidth(0);
        header.setMaxWidth(Double.MAX_VALUE);
        header.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        header.setTooltip(whole);
        HBox.setHgrow(header, Priority.ALWAYS);
        field.setConverter(new Printing<>(f -> f == null ? "" : new Terms(messages).of(f)));
        field.setNothing(messages.text("common.find.nothing"));
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        confidence.setMinWidth(CONFIDENCE);
        confidence.setAlignment(Pos.CENTER_RIGHT);
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        arrow.getStyleClass().add("icon-muted");
        getChildren().setAll(letter, header, arrow, field, confidence);
        field.valueProperty().subscribe(chosen -> {
            if (column != null && chosen != null && chosen != column.field()) onChange.accept(column, chosen);
        });
        field.focusedProperty().subscribe(focused -> {
            if (focused && column != null) onFocus.accept(column);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isAltDown() || key.getCode() != KeyCode.DOWN) return;
            field.show();
            key.consume();
        });
    }

    void show(MappingLine line, List<AssetField> fields) {
        var shown = line.column();
        column = null; // what follows is no answer of a person
        if (!field.getItems().equals(fields)) field.getItems().setAll(fields);
        field.setValue(shown.field());
        column = shown;
        letter.setText(line.letter());
        header.setText(shown.header());
        whole.setText(shown.header());
        confidence.setText(switch (line.mark()) {
            case ANSWERED -> messages.text("ingest.mapping.answered");
            case ASKED -> shown.confidence() == 0 ? messages.text("ingest.mapping.unknown") : shown.confidence() + "%";
            case SURE -> shown.confidence() + "%";
        });
        confidence.getStyleClass().removeIf(style -> style.startsWith("text-"));
        confidence.getStyleClass().add(switch (line.mark()) {
            case ANSWERED -> "text-accent";
            case ASKED -> "text-danger";
            case SURE -> shown.confidence() < SURE ? "text-warning" : "text-success";
        });
        getStyleClass().removeIf(style -> style.startsWith("mark-"));
        getStyleClass().add(line.mark().style());
        field.setAccessibleText(letter.getText() + " " + shown.header());
    }

    void answer() {
        field.requestFocus();
    }
}

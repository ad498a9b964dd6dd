package org.qingqun.ui.ingest;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// First page of the wizard: which files, and what writing them would do.
final class CountsPane extends WizardPane {
    private final WriteModel model;
    private final Messages messages;
    private final Wizard wizard;
    private final HBox figures = new HBox(12);
    private final Label strangers = new Label();
    private final Map<Tile, CheckBox> boxes = new EnumMap<>(Tile.class);

    CountsPane(WriteModel model, Messages messages, Wizard wizard) {
        this.model = model;
        this.messages = messages;
        this.wizard = wizard;
        setHeaderText(messages.text("ingest.wizard.counts"));
        var content = new VBox(10);
        for (var tile : WriteModel.OFFERED) if (model.count(tile) > 0) content.getChildren().add(box(tile));
        strangers.setWrapText(true);
        strangers.getStyleClass().addAll("banner", "banner-warning");
        strangers.setMaxWidth(Double.MAX_VALUE);
        strangers.managedProperty().bind(strangers.visibleProperty());
        var once = new Label(messages.text("ingest.wizard.whole"));
        once.getStyleClass().add("secondary");
        once.setWrapText(true);
        content.getChildren().addAll(figures, strangers, once);
        setContent(content);
    }

    private CheckBox box(Tile tile) {
        var box = new CheckBox(messages.format("ingest.wizard.take." + tile.key(), FigureText.count(model.count(tile))));
        box.setWrapText(true);
        box.setSelected(model.taken().contains(tile));
        box.selectedProperty().subscribe((_, on) -> {
            model.take(tile, on);
            show();
        });
        boxes.put(tile, box);
        return box;
    }

    private void show() {
        var counts = model.counts();
        figures.getChildren().setAll(figure("fresh", counts.fresh()), figure("updated", counts.updated()), figure("same", counts.same()),
                figure("conflicts", counts.conflicts()), figure("wrong", counts.wrong()));
        int strange = model.strangers().size();
        strangers.setVisible(strange > 0);
        strangers.setText(messages.format(model.knowsUnits() ? "ingest.wizard.strangers" : "ingest.wizard.strangers.all", FigureText.count(strange)));
        wizard.setInvalid(model.files().isEmpty());
    }

    private VBox figure(String key, int count) {
        var number = new Label(FigureText.count(count));
        number.getStyleClass().add("figure");
        if (count > 0) number.getStyleClass().add(switch (key) {
            case "fresh", "updated" -> "text-accent";
            case "conflicts" -> "text-warning";
            case "wrong" -> "text-danger";
            default -> "figure-plain";
        });
        var name = new Label(messages.text("ingest.wizard.figure." + key));
        name.getStyleClass().add("meta");
        var box = new VBox(2, number, name);
        box.getStyleClass().addAll("card", "figure-card");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    @Override public void onEnteringPage(Wizard shown) {
        var buttons = new Buttons(this, messages);
        buttons.remove(javafx.scene.control.ButtonBar.ButtonData.BACK_PREVIOUS);
        buttons.name(messages.text("ingest.wizard.next"));
        show();
    }
}

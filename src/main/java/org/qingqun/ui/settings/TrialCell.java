package org.qingqun.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.settings.Trial.Line;
import org.qingqun.wording.FigureText;

/// One asset that would drop out or come in: name, unit, days.
final class TrialCell extends ListCell<Line> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label unit = new Label();
    private final Label days = new Label();
    private final HBox row = new HBox(6, name, unit, spring(), days);

    TrialCell(Messages messages) {
        this.messages = messages;
        row.setAlignment(Pos.CENTER_LEFT);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(80);
        unit.getStyleClass().add("meta");
        unit.setMinWidth(40);
        days.getStyleClass().add("secondary");
        days.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    @Override protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (line == null) return;
        name.setText(line.name());
        unit.setText(line.unit());
        days.setText(line.days() == 0 ? "" : messages.format("settings.trial.days", FigureText.count(line.days())));
    }
}

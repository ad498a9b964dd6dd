package org.qingqun.ui.settings.unit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// One unit of the tree: name, level, how many hang below it; a provisional one says so.
final class BranchCell extends TreeCell<Branch> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label below = new Label();
    private final Label level = new Label();
    private final Label open;
    private final HBox row;

    BranchCell(Messages messages) {
        this.messages = messages;
        open = Chips.of(messages.text("settings.units.open"), Chips.Tone.WARNING);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(60);
        for (var small : new Label[] {below, level}) {
            small.getStyleClass().add("meta");
            small.setMinWidth(Region.USE_PREF_SIZE);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(8, name, below, gap, open, level);
        row.setAlignment(Pos.CENTER_LEFT);
        open.managedProperty().bind(open.visibleProperty());
        setPrefWidth(0); // as wide as the tree, never wider
    }

    @Override protected void updateItem(@Nullable Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText(null);
        setGraphic(branch == null ? null : row);
        if (branch == null) return;
        name.setText(branch.unit().name());
        name.getStyleClass().remove("secondary");
        if (!branch.hit()) name.getStyleClass().add("secondary");
        below.setText(branch.below().isEmpty() ? "" : FigureText.count(branch.size() - 1));
        open.setVisible(branch.unit().provisional());
        level.setText(branch.unit().provisional() ? "" : new Terms(messages).of(branch.unit().level()));
    }
}

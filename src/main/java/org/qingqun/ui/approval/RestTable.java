package org.qingqun.ui.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;

/// The columns of the table to glance over; the last one pulls its row out to a card.
record RestTable(DecidingModel model, Messages messages) {
    List<TableColumn<Item, ?>> columns() {
        var words = new CardText(messages);
        return List.of(name(), text("plan", 130, words::plan), text("members", 76, i -> words.members(i.row().asset())),
                text("last-active", 104, i -> new DateText(messages).of(i.row().asset().facts().activity().lastActiveOn())),
                text("deadline", 104, i -> Objects.requireNonNullElse(i.row().cleanupCase().deadline(), FigureText.NONE).toString()), pull());
    }

    private TableColumn<Item, String> text(String key, double width, Function<Item, String> words) {
        var column = new TableColumn<Item, String>(messages.text("approval.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                setTooltip(empty || value == null ? null : new Tooltip(value));
            }
        });
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 104));
        return column;
    }

    /// The name, and under it why.
    private TableColumn<Item, Item> name() {
        var column = new TableColumn<Item, Item>(messages.text("approval.column.name"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(Item::name));
        column.setPrefWidth(330);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable Item item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : twoLines(item.name(), item.row().cleanupCase().reason()));
                setTooltip(empty || item == null ? null : new Tooltip(item.name() + "\n" + item.row().cleanupCase().reason()));
            }
        });
        return column;
    }

    private static Node twoLines(String name, String reason) {
        var title = new Label(name);
        title.getStyleClass().add("lead-name");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var why = new Label(reason);
        why.getStyleClass().add("secondary");
        var both = new VBox(title, why);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /// A button in each row: a click on the row itself is for reading.
    private TableColumn<Item, Item> pull() {
        var column = new TableColumn<Item, Item>();
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setMinWidth(88);
        column.setMaxWidth(110);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable Item item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : button(item));
            }
        });
        return column;
    }

    private Button button(Item item) {
        var button = new Button(messages.text("approval.pull"));
        button.getStyleClass().addAll("flat", "accent");
        button.setOnAction(_ -> model.pullOut(item));
        return button;
    }
}

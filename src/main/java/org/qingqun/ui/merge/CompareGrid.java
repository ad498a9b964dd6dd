package org.qingqun.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;

/// The members side by side. Where they do not all fit, the survivor stands still and the others scroll sideways past it.
public final class CompareGrid extends HBox {
    static final double COLUMN = 220;
    private static final double TITLES = 92;
    private static final double FIT = 1; // rounding of the window's width
    private static final double HEAD = 54;
    private static final double LINE = 25;
    private static final double BAR = 14;

    /// What the person does in the heads.
    interface Hand {
        void keep(AssetId survivor);

        void leaveOut(AssetId member, boolean out);
    }

    /// What one picture of the grid shows.
    private record Shown(Choice choice, List<CompareTable.Line> lines, Messages messages, Hand hand) {}

    private final GridPane still = new GridPane();
    private final GridPane moving = new GridPane();
    private final ScrollPane left = new ScrollPane(still);
    private final ScrollPane right = new ScrollPane(moving);
    private @Nullable Shown shown;
    private boolean pinned;

    public CompareGrid() {
        getStyleClass().add("compare");
        left.setHbarPolicy(ScrollBarPolicy.NEVER);
        left.setVbarPolicy(ScrollBarPolicy.NEVER);
        left.setMinWidth(USE_PREF_SIZE);
        right.setFitToWidth(true);
        right.setMinWidth(0);
        left.vvalueProperty().bindBidirectional(right.vvalueProperty());
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
        widthProperty().subscribe(() -> {
            if (shown != null && pinned != isTooWide(shown.choice())) draw(shown);
        });
    }

    /// @param lines as `CompareTable` makes them of this choice
    void show(Choice choice, List<CompareTable.Line> lines, Messages messages, Hand hand) {
        shown = new Shown(choice, lines, messages, hand);
        draw(shown);
    }

    private boolean isTooWide(Choice choice) {
        return getWidth() > 0 && TITLES + COLUMN * choice.sides().size() > getWidth() + FIT;
    }

    private void draw(Shown now) {
        pinned = isTooWide(now.choice());
        var heads = new ToggleGroup();
        for (var grid : List.of(still, moving)) {
            grid.getChildren().clear();
            grid.getColumnConstraints().clear();
        }
        titles(now);
        int place = 0;
        for (int i = 0; i < now.choice().sides().size(); i++) {
            var side = now.choice().sides().get(i);
            boolean kept = side.id().equals(now.choice().survivor());
            if (kept && pinned) column(still, 1, i, now, heads);
            else column(moving, place++, i, now, heads);
        }
        still.setPadding(new Insets(0, 0, pinned ? BAR : 0, 0)); // the bar under the others takes as much
        setPrefHeight(HEAD + LINE * now.lines().size() + BAR);
    }

    private void titles(Shown now) {
        still.getColumnConstraints().add(new ColumnConstraints(TITLES, TITLES, TITLES));
        still.add(styled(now.messages().text("merge.compare.which"), "compare-head", "compare-title"), 0, 0);
        for (int line = 0; line < now.lines().size(); line++)
            still.add(styled(now.messages().text("merge.fact." + now.lines().get(line).fact()), "compare-cell", "compare-title"), 0, line + 1);
    }

    private static void column(GridPane grid, int at, int member, Shown now, ToggleGroup heads) {
        grid.getColumnConstraints().add(new ColumnConstraints(COLUMN, COLUMN, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        var side = now.choice().sides().get(member);
        boolean kept = side.id().equals(now.choice().survivor());
        boolean takesPart = now.choice().takesPart(side);
        grid.add(head(side, kept, takesPart, now, heads), at, 0);
        for (int line = 0; line < now.lines().size(); line++) {
            var cell = now.lines().get(line).cells().get(member);
            var label = styled(cell.differs() ? "≠ " + cell.text() : cell.text(), "compare-cell");
            if (cell.differs()) label.getStyleClass().add("compare-differs");
            if (!takesPart) label.getStyleClass().add("compare-out");
            label.setTooltip(new Tooltip(cell.text()));
            grid.add(label, at, line + 1);
        }
    }

    /// Name, whether it stays, and whether it takes part.
    private static Node head(Side side, boolean kept, boolean takesPart, Shown now, ToggleGroup heads) {
        var radio = new RadioButton(side.name());
        radio.setToggleGroup(heads);
        radio.setSelected(kept);
        radio.setDisable(!side.canSurvive());
        radio.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        radio.setTooltip(new Tooltip(side.name()));
        radio.getStyleClass().add("strong");
        radio.setOnAction(_ -> now.hand().keep(side.id()));
        var role = new MergeWords(now.messages()).role(now.choice(), side);
        var head = new VBox(2, radio, kept ? note(role) : box(role, side, takesPart, on -> now.hand().leaveOut(side.id(), !on)));
        head.getStyleClass().addAll("compare-head", kept ? "compare-kept" : "compare-other");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private static Node note(String role) {
        var label = styled(role, "role-kept");
        label.setTooltip(new Tooltip(role));
        return label;
    }

    private static Node box(String role, Side side, boolean takesPart, Consumer<Boolean> tick) {
        var box = new CheckBox(role);
        box.setSelected(takesPart);
        box.setDisable(!side.canMerge());
        box.getStyleClass().add("role-box");
        box.setOnAction(_ -> tick.accept(box.isSelected()));
        return box;
    }

    private static Label styled(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

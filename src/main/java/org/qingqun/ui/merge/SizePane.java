package org.qingqun.ui.merge;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;

/// Who brings how many people: one bar each on one scale, and what their sum means.
public final class SizePane extends VBox {
    private static final double NAME = 132;
    private static final double NAME_LEAST = 60;
    private static final double BAR = 96;

    public SizePane() {
        super(8);
    }

    /// @param onLists takes in member lists; null: there is no way to that from here
    void show(MergedPeople people, Oversize oversize, Messages messages, @Nullable Runnable onLists) {
        var words = new MergeWords(messages);
        getChildren().clear();
        if (people.grade() != Grade.FINE) getChildren().add(banner(words.warning(people), people.grade(), oversize, messages));
        var move = words.platforms(people.platform(), people.sources());
        if (!move.isEmpty()) getChildren().add(line(move));
        if (people.kept() != null) getChildren().add(bar(people, people.kept(), "kept", words));
        for (var asset : people.joining()) getChildren().add(bar(people, asset, "joining", words));
        for (var asset : people.sources()) getChildren().add(bar(people, asset, "moving", words));
        var note = line(words.basis(people));
        note.getStyleClass().add("meta");
        getChildren().add(note);
        if (onLists == null || people.unlisted() == 0) return;
        var take = new Hyperlink(messages.text("roster.take"));
        take.setId("take-lists");
        take.setOnAction(_ -> onLists.run());
        getChildren().add(take);
    }

    /// Over the warning line it tells; over the limit it asks for a person's word.
    private static Node banner(String warning, Grade grade, Oversize oversize, Messages messages) {
        var text = line(warning);
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        boolean stop = grade == Grade.TOO_BIG;
        icon.getStyleClass().add(stop ? "icon-danger" : "icon-warning");
        var top = new HBox(8, icon, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        var box = new VBox(8, top);
        box.getStyleClass().addAll("banner", stop ? "banner-danger" : "banner-warning");
        if (!stop) return box;
        var agree = new CheckBox(messages.text("merge.size.confirm"));
        agree.selectedProperty().bindBidirectional(oversize.confirmedProperty());
        var why = new TextField();
        why.setPromptText(messages.text("merge.size.why"));
        why.textProperty().bindBidirectional(oversize.reasonProperty());
        why.disableProperty().bind(agree.selectedProperty().not());
        agree.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        var row = new HBox(8, agree, why);
        row.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(row);
        return box;
    }

    /// The part of a bar that is there already is of the colour of what stays.
    ///
    /// @param part of the merge: `kept`, `joining` or `moving`; the colour and the words follow it
    private static Node bar(MergedPeople people, Asset asset, String part, MergeWords words) {
        var name = new Label(asset.name());
        name.setMinWidth(NAME_LEAST);
        name.setPrefWidth(NAME);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(asset.name()));
        var its = Objects.requireNonNullElse(people.people(asset), 0);
        int there = people.overlap().map(known -> known.known().getOrDefault(asset.id(), 0)).orElse(0);
        var bars = new HBox(stretch("kept", there, people.most()), stretch(part, its - there, people.most()));
        bars.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(words.brings(people, asset, part));
        text.getStyleClass().add("meta");
        text.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, name, bars, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("people-row");
        return row;
    }

    private static Region stretch(String colour, int people, int most) {
        var bar = new Region();
        bar.getStyleClass().addAll("people", "people-" + colour);
        bar.setMinWidth(people == 0 ? 0 : Math.max(1, BAR * people / most));
        bar.setMaxWidth(bar.getMinWidth());
        return bar;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

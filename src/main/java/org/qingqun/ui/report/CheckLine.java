package org.qingqun.ui.report;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Visit;

/// One check as a line: an icon that says the same as its colour, the sentence, and a way on.
final class CheckLine extends HBox {
    CheckLine(Check check, Messages messages, Consumer<Visit> go) {
        super(6);
        setAlignment(Pos.TOP_LEFT);
        var icon = new FontIcon(switch (check.state()) {
            case GREEN -> Feather.CHECK;
            case EXPLAINED -> Feather.ALERT_TRIANGLE;
            case FAILED -> Feather.X_CIRCLE;
        });
        var tone = switch (check.state()) {
            case GREEN -> "success";
            case EXPLAINED -> "warning";
            case FAILED -> "danger";
        };
        icon.getStyleClass().add("icon-" + tone);
        var sentence = new Label(check.text());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().addAll("check", "text-" + tone);
        setHgrow(sentence, Priority.ALWAYS);
        var mark = new StackPane(icon);
        mark.getStyleClass().add("check-icon");
        mark.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(mark, sentence);
        var way = check.way();
        if (way == null) return;
        var link = new Hyperlink(messages.text("report.check.go"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> go.accept(way));
        getChildren().add(link);
    }
}

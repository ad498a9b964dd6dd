package org.qingqun.ui.common;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices stacked at the top of the page, the newest on top: in the middle, since the buttons a person goes on with stand at the right.
public final class NoticePane extends VBox implements Notices {
    private static final Duration STAY = Duration.seconds(5);
    private static final double WIDTH = 400;
    private static final int MOST = 3;
    private static final String OF_PAGE = "of-page";

    public NoticePane() {
        setSpacing(8);
        setPadding(new Insets(12));
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
    }

    @Override public void done(String sentence, @Nullable Action undo) {
        var notice = add(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
        if (undo != null) {
            var button = new Button(undo.text());
            button.setOnAction(_ -> {
                getChildren().remove(notice);
                undo.act().run();
            });
            notice.setPrimaryActions(button);
        }
        var pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> getChildren().remove(notice));
        pause.play();
    }

    @Override public void refused(String sentence) {
        add(sentence, Feather.ALERT_TRIANGLE, Styles.WARNING).getStyleClass().add(OF_PAGE);
    }

    @Override public void warned(String sentence) {
        add(sentence, Feather.ALERT_TRIANGLE, Styles.WARNING);
    }

    /// Another page is in sight: what was refused on the last one would only be in the way.
    public void turned() {
        getChildren().removeIf(notice -> notice.getStyleClass().contains(OF_PAGE));
    }

    private Notification add(String sentence, Feather icon, String style) {
        var notice = new Notification(sentence, new FontIcon(icon));
        notice.getStyleClass().addAll(Styles.ELEVATED_1, style);
        notice.setPrefWidth(WIDTH);
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.setOnClose(_ -> getChildren().remove(notice));
        getChildren().addFirst(notice);
        while (getChildren().size() > MOST) getChildren().removeLast();
        return notice;
    }
}

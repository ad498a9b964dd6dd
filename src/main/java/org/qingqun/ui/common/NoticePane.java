package org.qingqun.ui.common;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
    private static final String UNDONE = "can-be-undone";
    private @Nullable Node before;

    public NoticePane() {
        setSpacing(8);
        setPadding(new Insets(12));
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && !isInside(this, owner)) before = owner;
        });
    }

    @Override public void done(String sentence, @Nullable Action undo) {
        if (undo != null) List.copyOf(getChildren()).stream().filter(notice -> notice.getStyleClass().contains(UNDONE)).forEach(this::remove);
        var notice = add(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
        if (undo != null) offer(undo, notice);
        var pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> remove(notice));
        pause.play();
    }

    /// The last only: who decides one asset after another would have the next one's name covered by notices.
    private void offer(Action undo, Notification notice) {
        var button = new Button(undo.text());
        button.setOnAction(_ -> {
            remove(notice);
            undo.act().run();
        });
        notice.setPrimaryActions(button);
        notice.getStyleClass().add(UNDONE);
    }

    /// Whoever was in it goes on where he was before, and not wherever the toolkit finds a button.
    private void remove(Node notice) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        if (before != null && owner != null && isInside(notice, owner)) before.requestFocus();
        getChildren().remove(notice);
    }

    private static boolean isInside(Node parent, Node node) {
        for (var up = node; up != null; up = up.getParent()) if (up == parent) return true;
        return false;
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
        notice.setOnClose(_ -> remove(notice));
        getChildren().addFirst(notice);
        while (getChildren().size() > MOST) getChildren().removeLast();
        return notice;
    }
}

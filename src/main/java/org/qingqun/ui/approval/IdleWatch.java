package org.qingqun.ui.approval;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Tells the model of every touch of the page, and lets it look at the clock while somebody has signed in.
final class IdleWatch {
    private static final Duration LOOK_AT_CLOCK = Duration.seconds(10);

    private IdleWatch() {}

    static void over(Node page, ApprovalModel model) {
        var watch = new Timeline(new KeyFrame(LOOK_AT_CLOCK, _ -> model.watch()));
        watch.setCycleCount(Animation.INDEFINITE);
        page.addEventFilter(InputEvent.ANY, _ -> model.touch());
        model.headProperty().subscribe(head -> {
            if (head == null) watch.stop();
            else watch.playFromStart();
        });
    }
}

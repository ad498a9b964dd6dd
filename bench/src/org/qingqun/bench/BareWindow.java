package org.qingqun.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can do: a window with one word. Says at what time, in milliseconds, its second frame was drawn, and ends.
public final class BareWindow extends Application {
    @Override public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("hello")), 1366, 738));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override public void handle(long now) {
                if (++frames < 2) return;
                System.out.println("usable at " + System.currentTimeMillis());
                stop();
                Platform.exit();
            }
        }.start();
    }

    public static void main(String[] args) {
        launch(args);
    }
}

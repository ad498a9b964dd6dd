package org.qingqun.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.ErrorWindow;
import org.qingqun.ui.common.FxDialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.NoticePane;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.signin.SignInController;
import org.qingqun.ui.signin.SignInModel;

/// Lets people in, and looks whether the window should be locked because nobody touched it.
final class Gate {
    private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(10);
    private final Executor background;
    private final Idleness idle;
    private final Timeline clock = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private final Runnable onLock;
    private final Scene scene;
    private @Nullable PersonId person;
    private @Nullable Office office;
    private @Nullable FxTasks tasks;

    /// @param onLock called when the window should be locked: nobody touched it, or Ctrl+L
    Gate(Scene scene, Executor background, Clock time, Runnable onLock) {
        this.scene = scene;
        this.background = background;
        this.onLock = onLock;
        idle = new Idleness(time);
        scene.addEventFilter(InputEvent.ANY, _ -> idle.touch());
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.L, KeyCombination.CONTROL_DOWN), onLock);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /// Asks who is there, in the window's place. Where nobody signs in the answer is at hand.
    ///
    /// @param in called with whether it is whoever was here before
    void ask(Office of, Messages messages, Consumer<Boolean> in) {
        clock.stop();
        office = of;
        var before = person;
        var made = new FxTasks(background, messages, new ErrorWindow(messages, new NoticePane(), new FxDialogs(messages, () -> null)));
        tasks = made;
        Consumer<PersonId> entered = who -> {
            person = who;
            idle.touch();
            clock.play();
            in.accept(who.equals(before));
        };
        Runnable show = () -> show(new SignInModel(of, messages, made, before, entered), messages, before != null);
        if (before != null) show.run(); // what was in sight goes at once
        else made.run("signin.task.read", () -> of.signIn().rule().required(), required -> {
            if (required) show.run();
            else entered.accept(PersonId.ADMINISTRATOR);
        });
    }

    private void show(SignInModel model, Messages messages, boolean locked) {
        scene.setRoot(new Views(messages).load(SignInController.class, new Controllers().with(SignInController.class,
                () -> new SignInController(model, messages, locked))).root());
    }

    /// Who came in last.
    PersonId person() {
        return person == null ? PersonId.ADMINISTRATOR : person;
    }

    /// Another inventory is opened: nobody is here.
    void leave() {
        clock.stop();
        person = null;
    }

    private void look() {
        var asked = office;
        if (asked == null || tasks == null || idle.quiet().compareTo(Duration.ofMinutes(1)) < 0) return;
        tasks.start(Job.of("signin.task.read", () -> asked.signIn().rule(), rule -> {
            if (rule.required() && idle.quiet().compareTo(Duration.ofMinutes(rule.idleMinutes())) >= 0) onLock.run();
        }).replacing());
    }
}

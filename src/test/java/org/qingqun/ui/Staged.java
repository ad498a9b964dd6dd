package org.qingqun.ui;

import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qingqun.settings.Settings;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Views.View;

/// One page or part of it in a window of its own, at the screen's corner, where the robot's mouse finds it.
public final class Staged {
    private Staged() {}

    /// @param makers of its controller and those of the parts it includes
    public static <C> View<C> show(Stage stage, TestDesk desk, Class<C> controller, Function<Class<?>, Object> makers, double width, double height) {
        Look.apply(Settings.Theme.LIGHT);
        HeadlessMouse.install();
        var view = new Views(desk.desk.messages()).load(controller, makers);
        stage.setScene(new Scene(view.root(), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return view;
    }
}

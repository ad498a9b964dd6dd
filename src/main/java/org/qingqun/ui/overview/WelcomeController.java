package org.qingqun.ui.overview;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Views;

/// Ties `welcome.fxml`, the place of the first start, to `OverviewModel`. What stands there is built for an empty inventory only: every other start is spared it.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class WelcomeController {
    private final OverviewModel model;
    private final Views views;
    @FXML private StackPane root;

    public WelcomeController(OverviewModel model, Views views) {
        this.model = model;
        this.views = views;
    }

    @FXML void initialize() {
        model.emptyProperty().subscribe(empty -> {
            if (empty && root.getChildren().isEmpty()) root.getChildren().add(firstStart());
        });
    }

    private Parent firstStart() {
        return views.load(FirstStartController.class, new Controllers().with(FirstStartController.class, () -> new FirstStartController(model))).root();
    }
}

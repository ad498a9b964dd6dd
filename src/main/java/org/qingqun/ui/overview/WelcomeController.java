package org.qingqun.ui.overview;

import javafx.fxml.FXML;

/// Ties `welcome.fxml`, the first start, to `OverviewModel`.
public final class WelcomeController {
    private final OverviewModel model;

    public WelcomeController(OverviewModel model) {
        this.model = model;
    }

    @FXML void openSample() {
        model.openSample();
    }

    @FXML void startImport() {
        model.goImport();
    }

    @FXML void openFile() {
        model.goFile();
    }

    @FXML void openSettings() {
        model.goSettings();
    }
}

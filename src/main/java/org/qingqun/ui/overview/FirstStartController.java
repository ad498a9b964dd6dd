package org.qingqun.ui.overview;

import javafx.fxml.FXML;

/// Ties `firststart.fxml` to `OverviewModel`.
public final class FirstStartController {
    private final OverviewModel model;

    public FirstStartController(OverviewModel model) {
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

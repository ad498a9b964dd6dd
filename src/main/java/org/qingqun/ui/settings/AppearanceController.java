package org.qingqun.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.common.Preferences;

/// Ties `appearance.fxml` to the person's preferences: every choice takes effect at once. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AppearanceController {
    private final Preferences preferences;
    @FXML private RadioButton chinese;
    @FXML private RadioButton english;
    @FXML private RadioButton light;
    @FXML private RadioButton dark;

    AppearanceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @FXML void initialize() {
        show(preferences.current());
    }

    private void show(Settings settings) {
        chinese.setSelected(settings.language() == Language.ZH);
        english.setSelected(settings.language() == Language.EN);
        light.setSelected(settings.theme() == Theme.LIGHT);
        dark.setSelected(settings.theme() == Theme.DARK);
    }

    private void change(Settings settings) {
        preferences.change(settings);
        show(preferences.current());
    }

    @FXML void chinese() {
        change(preferences.current().withLanguage(Language.ZH));
    }

    @FXML void english() {
        change(preferences.current().withLanguage(Language.EN));
    }

    @FXML void light() {
        change(preferences.current().withTheme(Theme.LIGHT));
    }

    @FXML void dark() {
        change(preferences.current().withTheme(Theme.DARK));
    }
}

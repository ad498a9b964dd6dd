package org.qingqun.ui.settings;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.qingqun.common.Messages;
import org.qingqun.common.Release;
import org.qingqun.ui.settings.Licences.Part;

/// Fills `about.fxml`: release, licences, and what the tool is not for.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AboutController {
    private final Messages messages;
    @FXML private Label version;
    @FXML private TableView<Part> parts;
    @FXML private TableColumn<Part, String> name;
    @FXML private TableColumn<Part, String> licence;

    AboutController(Messages messages) {
        this.messages = messages;
    }

    @FXML void initialize() {
        version.setText(messages.format("settings.about.version", Release.version(), System.getProperty("java.version"), System.getProperty("javafx.version", "")));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        licence.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().licence()));
        parts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        parts.getItems().setAll(Licences.all());
    }
}

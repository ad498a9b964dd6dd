package org.qingqun.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.settings.FileModel.Verified;

/// Ties `file.fxml` to `FileModel` and `SettingsPackModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FileController {
    private final FileModel model;
    private final SettingsPackModel settings;
    private final Messages messages;
    @FXML private TextField where;
    @FXML private Label which;
    @FXML private Button changeOver;
    @FXML private Label said;
    @FXML private HBox sound;
    @FXML private Label soundText;
    @FXML private HBox unsound;
    @FXML private Label unsoundText;
    @FXML private VBox problems;

    FileController(FileModel model, SettingsPackModel settings, Messages messages) {
        this.model = model;
        this.settings = settings;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : new Node[] {said, sound, unsound}) node.managedProperty().bind(node.visibleProperty());
        where.setText(model.where());
        which.setText(messages.text(model.isSample() ? "settings.file.sample" : "settings.file.own"));
        changeOver.setText(messages.text(model.isSample() ? "settings.file.toOwn" : "settings.file.toSample"));
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(model.saidProperty().isNotEmpty());
        model.verifiedProperty().subscribe(this::show);
    }

    private void show(@Nullable Verified verified) {
        sound.setVisible(verified != null && verified.problems().isEmpty());
        unsound.setVisible(verified != null && !verified.problems().isEmpty());
        if (verified == null) return;
        soundText.setText(verified.sentence());
        unsoundText.setText(verified.sentence());
        problems.getChildren().setAll(verified.problems().stream().map(FileController::line).toList());
    }

    private static Node line(String problem) {
        var label = new Label(problem);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML void backup() {
        model.backup();
    }

    @FXML void restore() {
        model.restore();
    }

    @FXML void exportSettings() {
        settings.exportAll();
    }

    @FXML void importSettings() {
        settings.importAll();
    }

    @FXML void verify() {
        model.verify();
    }

    @FXML void verifyAgainst() {
        model.verifyAgainst();
    }

    @FXML void changeOver() {
        model.changeOver();
    }
}

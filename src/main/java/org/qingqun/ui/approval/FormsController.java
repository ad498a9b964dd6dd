package org.qingqun.ui.approval;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;

/// Ties `forms.fxml` to `FormsModel`: return forms whose units signed them. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FormsController {
    private final FormsModel model;
    private final Messages messages;
    @FXML private VBox root;
    @FXML private ComboBox<FormEntry> form;
    @FXML private Button signForm;
    @FXML private Button signScan;
    @FXML private Label trouble;

    public FormsController(FormsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(root, trouble)) node.managedProperty().bind(node.visibleProperty());
        root.visibleProperty().bind(Bindings.isNotEmpty(model.open()));
        form.setItems(model.open());
        form.setConverter(new FormName(messages));
        var nobody = Bindings.createBooleanBinding(() -> form.getValue() == null || form.getValue().signer() == null, form.valueProperty());
        signForm.disableProperty().bind(nobody);
        signScan.disableProperty().bind(nobody);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
    }

    @FXML void sign() {
        model.sign(form.getValue(), false);
    }

    @FXML void signWithScan() {
        model.sign(form.getValue(), true);
    }
}

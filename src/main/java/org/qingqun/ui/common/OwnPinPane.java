package org.qingqun.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;

/// 修改 PIN: a link that unfolds three fields. What is typed goes to the model and is not kept.
public final class OwnPinPane extends VBox {
    private static final int GAP = 8;
    private static final int WIDTH = 150;
    private final PinField present = new PinField();
    private final PinField next = new PinField();
    private final PinField again = new PinField();
    private final FlowPane fields = new FlowPane(GAP, GAP);
    private final Label trouble = new Label();

    public OwnPinPane(OwnPinModel model, Messages messages) {
        super(GAP);
        var link = new Hyperlink(messages.text("pin.change"));
        link.setOnAction(_ -> unfold(!fields.isVisible()));
        present.setPromptText(messages.text("pin.present"));
        next.setPromptText(messages.text("pin.next"));
        again.setPromptText(messages.text("signin.again"));
        var change = new Button(messages.text("pin.change.verb"));
        change.setOnAction(_ -> model.change(present.take(), next.take(), again.take(), () -> unfold(false)));
        again.setOnAction(_ -> change.fire());
        fields.getChildren().addAll(present, next, again, change);
        for (var field : fields.getChildren()) if (field instanceof PinField pin) pin.setPrefWidth(WIDTH);
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.getStyleClass().add("text-danger");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty().and(fields.visibleProperty()));
        fields.managedProperty().bind(fields.visibleProperty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(link, fields, trouble);
        unfold(false);
    }

    /// Folded away, nothing stays in it.
    public void unfold(boolean open) {
        for (var field : new PinField[] {present, next, again}) field.clear();
        fields.setVisible(open);
        if (open) present.requestFocus();
    }
}

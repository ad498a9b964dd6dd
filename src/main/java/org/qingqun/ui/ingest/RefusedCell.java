package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;

/// One file that could not be used: its name, why, and what to do.
final class RefusedCell extends ListCell<FilePreview> {
    private final FileText words;
    private final Label name = new Label();
    private final Label why = new Label();
    private final EncodingMenu encoding = new EncodingMenu();
    private final EncodingModel encodings;
    private final Messages messages;
    private final HBox row;
    private @Nullable FilePreview looked;

    RefusedCell(FileText words, IngestModel model, EncodingModel encodings, Messages messages) {
        this.words = words;
        name.getStyleClass().add("strong");
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        var texts = TwoLines.of(name, why);
        var open = new Button(messages.text("ingest.file.open"));
        var leave = new Button(messages.text("ingest.file.leave"));
        open.setMinWidth(Button.USE_PREF_SIZE);
        leave.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(_ -> {
            if (getItem() != null) model.open(getItem().path());
        });
        leave.setOnAction(_ -> {
            if (getItem() != null) model.hand().leaveOut(getItem());
        });
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("icon-danger");
        this.encodings = encodings;
        this.messages = messages;
        row = new HBox(12, icon, texts, encoding, open, leave);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    /// Once a file: a list lays its cells out many times.
    private void look(FilePreview file) {
        if (file == looked) return;
        looked = file;
        encoding.setVisible(false);
        if (!EncodingModel.mayBeText(file)) return;
        encodings.find(file, looks -> {
            if (file == looked) encoding.show(looks, messages, look -> encodings.take(file, look));
        });
    }

    @Override protected void updateItem(@Nullable FilePreview file, boolean empty) {
        super.updateItem(file, empty);
        setGraphic(file == null || file.refusal() == null ? null : row);
        if (file == null || file.refusal() == null) return;
        name.setText(Batch.name(file.path()));
        why.setText(words.refusal(file));
        look(file);
    }
}

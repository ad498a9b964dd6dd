package org.qingqun.ui.ingest;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.wording.FigureText;

/// Ties `files.fxml` to the files of the chosen tile: the list, the one looked at, those that cannot be used. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FilesController {
    private final IngestModel model;
    private final MappingModel mapping;
    private final EncodingModel encodings;
    private final Messages messages;
    @FXML private Node split;
    @FXML private Node broken;
    @FXML private Label title;
    @FXML private Label count;
    @FXML private CustomTextField search;
    @FXML private ListView<FilePreview> list;
    @FXML private ListView<FilePreview> unusable;
    @FXML private Node nothing;
    @FXML private Label none;
    @FXML private Button on;

    public FilesController(IngestModel model, MappingModel mapping, EncodingModel encodings, Messages messages) {
        this.model = model;
        this.mapping = mapping;
        this.encodings = encodings;
        this.messages = messages;
    }

    @FXML void initialize() {
        var words = new FileText(messages);
        list.setCellFactory(_ -> new FileCell(words, model));
        unusable.setCellFactory(_ -> new RefusedCell(words, model, encodings, messages));
        list.setItems(model.shown());
        unusable.setItems(model.shown());
        list.getSelectionModel().selectedItemProperty().subscribe(file -> {
            if (file != null) model.choose(file);
        });
        model.chosenProperty().subscribe(this::follow);
        model.tileProperty().subscribe(_ -> show());
        model.hand().batchProperty().subscribe(_ -> list.refresh());
        model.hand().batchProperty().subscribe(_ -> show());
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.textProperty().subscribe(_ -> show());
    }

    private void follow(@Nullable FilePreview chosen) {
        if (chosen == null) list.getSelectionModel().clearSelection();
        else if (list.getSelectionModel().getSelectedItem() != chosen) {
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    private void show() {
        var tile = model.tileProperty().get();
        if (tile == Tile.MISSING) return; // shows no files
        boolean any = !model.batch().files(tile).isEmpty();
        split.setVisible(any && tile != Tile.UNUSABLE);
        broken.setVisible(any && tile == Tile.UNUSABLE);
        nothing.setVisible(!any);
        var needed = model.batch().mostNeeded();
        on.setText(messages.format("ingest.files.on", messages.text("ingest.tile." + needed.key()), FigureText.count(model.batch().files(needed).size())));
        title.setText(messages.text("ingest.tile." + tile.key()));
        count.setText(messages.format("ingest.files.count", FigureText.count(model.shown().size())));
        none.setText(messages.text("ingest.files.none." + tile.key()));
    }

    /// Ctrl+Enter.
    void confirm() {
        mapping.confirm();
    }

    /// Ctrl+Down.
    void next() {
        model.next();
        mapping.ask();
    }

    /// Ctrl+F.
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML void goOn() {
        model.tileProperty().set(model.batch().mostNeeded());
    }

    @FXML void reread() {
        model.hand().reread();
    }
}

package org.qingqun.ui.merge;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// Ties `clusters.fxml` to `MergeModel`: the list of what is left to decide, its search, and what only looks alike. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ClustersController {
    private final MergeModel model;
    private final Messages messages;
    @FXML private Label open;
    @FXML private TextField search;
    @FXML private ProgressBar comparing;
    @FXML private ListView<Entry> list;
    @FXML private VBox apart;
    @FXML private Label apartText;

    public ClustersController(MergeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        list.setCellFactory(_ -> new ClusterCell(messages));
        list.setItems(model.entries());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) model.choose(entry);
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        comparing.visibleProperty().bind(model.found().comparingProperty());
        apart.managedProperty().bind(apart.visibleProperty());
        apart.setVisible(false);
        model.found().foundProperty().subscribe(this::show);
        model.choiceProperty().subscribe(this::select);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void show(Found found) {
        open.setText(messages.format("merge.open", FigureText.count(found.open())));
        var alike = found.lookAlikes();
        apart.setVisible(!alike.isEmpty());
        if (!alike.isEmpty()) apartText.setText(LookAlikes.summary(alike, found, messages));
    }

    /// Where somebody came for a cluster it may stand far down.
    private void select(@Nullable Choice choice) {
        if (choice == null) return;
        model.entries().stream().filter(e -> e.cluster().equals(choice.cluster())).findFirst().ifPresent(e -> {
            if (!e.equals(list.getSelectionModel().getSelectedItem())) list.scrollTo(e);
            list.getSelectionModel().select(e);
        });
    }

    @FXML void showApart() {
        LookAlikes.show(model.found().foundProperty().get(), messages, apartText);
    }
}

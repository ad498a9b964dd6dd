package org.qingqun.ui.ingest;

import java.util.EnumSet;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.MemberLists;
import org.qingqun.wording.FigureText;

/// Ties `head.fxml` to what the whole page can do: write, send back, send out, look at what was imported. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class HeadController {
    private final IngestModel model;
    private final JournalModel journal;
    private final Desk desk;
    private final Messages messages;
    @FXML private Label summary;
    @FXML private ToggleButton history;
    @FXML private Button members;
    @FXML private Button sheets;
    @FXML private Button clear;
    @FXML private Button write;

    public HeadController(IngestModel model, JournalModel journal, Desk desk) {
        this.model = model;
        this.journal = journal;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        for (Node node : List.of(members, sheets, clear, write)) node.managedProperty().bind(node.visibleProperty());
        history.selectedProperty().bindBidirectional(model.journalShownProperty());
        model.hand().batchProperty().subscribe(_ -> show());
        model.hand().readingProperty().subscribe(_ -> show());
        model.boardProperty().subscribe(_ -> show());
        journal.journalProperty().subscribe(read -> show(read));
    }

    private void show() {
        var batch = model.batch();
        var ready = model.ready();
        boolean nothing = model.pending(EnumSet.allOf(Tile.class)).isEmpty();
        int wanted = model.countSheets();
        sheets.setVisible(wanted > 0);
        sheets.setText(messages.format("ingest.sheets.button", FigureText.count(wanted)));
        members.setVisible(batch.isEmpty()); // else the page is about the files in sight
        clear.setVisible(!batch.isEmpty());
        write.setVisible(!batch.isEmpty());
        write.setDisable(nothing || model.hand().readingProperty().get() != null);
        write.setText(ready.isEmpty() ? messages.text(nothing ? "ingest.write.nothing" : "ingest.write.some")
                : messages.format("ingest.write.button", FigureText.count(ready.size())));
        summary.setText(batch.isEmpty() ? "" : messages.format("ingest.summary", FigureText.count(batch.files().size()), roots(batch)));
    }

    private void show(Journal read) {
        long interrupted = read.countInterrupted();
        history.setText(interrupted == 0 ? messages.text("ingest.journal.title") : messages.format("ingest.journal.open", interrupted));
    }

    private String roots(Batch batch) {
        var first = Batch.name(batch.roots().getFirst());
        return batch.roots().size() == 1 ? first : messages.format("ingest.summary.more", first, FigureText.count(batch.roots().size()));
    }

    @FXML void clear() {
        model.hand().clear();
    }

    @FXML void writeSheets() {
        model.writeSheets();
    }

    @FXML void takeMembers() {
        new MemberLists(desk).choose(() -> {});
    }

    @FXML void sendForms() {
        model.show(BoardPart.FORMS);
    }

    @FXML void write() {
        new WriteWizard(new WriteModel(model, desk), model, journal, desk).open(write.getScene().getWindow());
    }
}

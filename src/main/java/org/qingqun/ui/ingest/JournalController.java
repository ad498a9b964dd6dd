package org.qingqun.ui.ingest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.Batch.ItemState;
import org.qingqun.ingest.Batch.State;
import org.qingqun.ui.ingest.Journal.FileLine;
import org.qingqun.ui.ingest.Journal.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `journal.fxml` to `JournalModel`: the batches, and what each file of the chosen one did. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class JournalController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final JournalModel model;
    private final Messages messages;
    @FXML private ListView<Line> list;
    @FXML private Node batches;
    @FXML private Node content;
    @FXML private Node nothing;
    @FXML private Label name;
    @FXML private Label meta;
    @FXML private Button resume;
    @FXML private Button undo;
    @FXML private TableView<FileLine> table;
    @FXML private TableColumn<FileLine, String> file;
    @FXML private TableColumn<FileLine, String> units;
    @FXML private TableColumn<FileLine, String> fresh;
    @FXML private TableColumn<FileLine, String> updated;
    @FXML private TableColumn<FileLine, String> same;
    @FXML private TableColumn<FileLine, String> conflicts;
    @FXML private TableColumn<FileLine, String> wrong;

    public JournalController(JournalModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : new Node[] {batches, resume, undo}) node.managedProperty().bind(node.visibleProperty());
        list.setCellFactory(_ -> new JournalCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) model.choose(line);
        });
        fill(file, FileLine::name);
        fill(units, this::units);
        fill(fresh, f -> figure(f, f.counts().fresh()));
        fill(updated, f -> figure(f, f.counts().updated()));
        fill(same, f -> figure(f, f.counts().same()));
        fill(conflicts, f -> figure(f, f.counts().conflicts()));
        fill(wrong, f -> figure(f, f.counts().wrong()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        model.journalProperty().subscribe(journal -> list.getItems().setAll(journal.lines()));
        model.chosenProperty().subscribe(this::show);
    }

    private static void fill(TableColumn<FileLine, String> column, Function<FileLine, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    }

    private String units(FileLine line) {
        if (line.units().isEmpty()) return isUndone() && line.state() == ItemState.WRITTEN ? new Terms(messages).of(State.UNDONE) : new Terms(messages).of(line.state());
        return line.units().size() == 1 ? line.units().getFirst() : messages.format("ingest.file.units", FigureText.count(line.units().size()));
    }

    private boolean isUndone() {
        var line = model.chosenProperty().get();
        return line != null && line.state() == State.UNDONE;
    }

    /// Of what was not written there is nothing to say.
    private static String figure(FileLine line, int count) {
        return line.units().isEmpty() ? FigureText.NONE : FigureText.count(count);
    }

    private void show(@Nullable Line line) {
        batches.setVisible(line != null);
        content.setVisible(line != null);
        nothing.setVisible(line == null);
        if (line == null) return;
        if (list.getSelectionModel().getSelectedItem() != line) list.getSelectionModel().select(line);
        name.setText(title(messages, line));
        meta.setText(line.state() == State.UNDONE ? messages.format("ingest.journal.meta.undone", line.by(), state(messages, line))
                : messages.format("ingest.journal.meta", line.by(), state(messages, line), new FileText(messages).counts(line.counts())));
        undo.setVisible(line.isUndoable());
        resume.setVisible(line.interrupted());
        table.getItems().setAll(line.files());
    }

    static String title(Messages messages, Line line) {
        return messages.format("ingest.journal.name", line.id().value(), minute(line.at()));
    }

    static String state(Messages messages, Line line) {
        return line.interrupted() ? messages.text("ingest.journal.interrupted") : new Terms(messages).of(line.state());
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    @FXML void begin() {
        model.leave();
    }

    @FXML void undo() {
        var line = model.chosenProperty().get();
        if (line != null) model.undo(line);
    }

    @FXML void resume() {
        var line = model.chosenProperty().get();
        if (line != null) model.resume(line);
    }
}

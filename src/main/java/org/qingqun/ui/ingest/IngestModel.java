package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Visit;

/// What page 导入 shows: which of the files in hand, which one is looked at, who has not returned, what is still to be written.
public final class IngestModel {
    private final Desk desk;
    private final Opener opener;
    private final BatchModel hand;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Tile> tile = new SimpleObjectProperty<>(Tile.READ);
    private final BooleanProperty journalShown = new SimpleBooleanProperty();
    private final Sending sending;
    private final ObjectProperty<BoardPart> part = new SimpleObjectProperty<>(BoardPart.RETURNS);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<FilePreview> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable FilePreview> chosen = new ReadOnlyObjectWrapper<>();

    public IngestModel(BatchModel hand, Desk desk, Opener opener) {
        this.hand = hand;
        this.desk = desk;
        this.opener = opener;
        sending = new Sending(this, desk);
        hand.batchProperty().subscribe(this::handed);
        tile.subscribe((_, _) -> {
            words.set(""); // sought among the files of the other tile
            list();
        });
        words.subscribe((_, _) -> list());
    }

    public void visit(Visit visit) {
        if (Tile.MISSING.key().equals(visit.state())) {
            show(BoardPart.RETURNS);
        }
        refreshBoard();
    }

    public void refreshBoard() {
        desk.tasks().start(Job.of("ingest.task.board", () -> new BoardReader(desk.office()).read(), board::set).replacing());
    }

    /// What was dropped shows where a person is needed most; what is only read again stays where it is while it can.
    private void handed(Batch before, Batch now) {
        boolean more = now.roots().size() > before.roots().size();
        boolean gone = tile.get() != Tile.MISSING && now.files(tile.get()).isEmpty() && before.files().size() != now.files().size();
        if (more || gone) tile.set(now.mostNeeded());
        if (more) journalShown.set(false);
        list();
    }

    /// The chosen file stays chosen while it is shown, else what stands in its place.
    private void list() {
        var before = chosen.get();
        int place = Math.max(0, shown.indexOf(before));
        var sought = words.get().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(hand.batch().files(tile.get()));
        found.removeIf(f -> !Batch.name(f.path()).toLowerCase(Locale.ROOT).contains(sought));
        if (!shown.equals(found)) shown.setAll(found);
        var same = before == null ? null : found.stream().filter(f -> f.path().equals(before.path())).findFirst().orElse(null);
        chosen.set(same != null ? same : found.isEmpty() ? null : found.get(Math.min(place, found.size() - 1)));
    }

    /// Files that writing would change something with, of these states.
    public List<FilePreview> pending(Collection<Tile> tiles) {
        var now = board.get();
        var missing = now == null ? Set.<String>of() : now.missingNames();
        return hand.batch().files().stream().filter(f -> tiles.contains(Tile.of(f.state())) && hand.batch().isPending(f, missing)).toList();
    }

    /// Files that are written without another question.
    List<FilePreview> ready() {
        return pending(List.of(Tile.READ, Tile.WRONG));
    }

    /// Takes note of what a writing did.
    void wrote(ImportReport report) {
        desk.navigator().changed();
        var written = report.written().stream().map(FilePreview::path).toList();
        hand.wrote(written);
        sending.note(written);
        refreshBoard();
        if (!report.written().isEmpty()) new ReboundWatch(desk).look();
    }

    public void choose(@Nullable FilePreview file) {
        chosen.set(file);
    }

    /// The next file of the list, from the top again after the last.
    public void next() {
        if (!shown.isEmpty()) chosen.set(shown.get((shown.indexOf(chosen.get()) + 1) % shown.size()));
    }

    /// Opens a file in the program that belongs to it.
    public void open(Path file) {
        desk.tasks().run("ingest.task.open", () -> {
            opener.open(file);
            return file;
        }, _ -> {});
    }

    /// This part of what there is about the units.
    public void show(BoardPart wanted) {
        part.set(wanted);
        tile.set(Tile.MISSING);
        journalShown.set(false);
    }

    /// How many return sheets there are to write.
    public int countSheets() {
        return sending.files().size();
    }

    /// Writes them where a person wants them.
    public void writeSheets() {
        sending.write();
    }

    public BatchModel hand() {
        return hand;
    }

    public Batch batch() {
        return hand.batch();
    }

    public ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public ObjectProperty<Tile> tileProperty() {
        return tile;
    }

    /// What was imported so far, instead of the files in hand.
    public BooleanProperty journalShownProperty() {
        return journalShown;
    }

    /// What is shown of the units.
    public ObjectProperty<BoardPart> partProperty() {
        return part;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObservableList<FilePreview> shown() {
        return shown;
    }

    public ReadOnlyObjectProperty<@Nullable FilePreview> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}

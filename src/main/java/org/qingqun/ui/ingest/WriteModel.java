package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.Conflict;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.ImportPreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.Overruling;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.ingest.BatchModel.Reading;
import org.qingqun.wording.ErrorText;

/// One writing from beginning to end: which files, which edited values give way and why, how far it is, what came of it.
public final class WriteModel {
    /// What files can be written, in the order they are offered.
    public static final List<Tile> OFFERED = List.of(Tile.READ, Tile.WRONG, Tile.HEADINGS);

    /// A conflict and the file it stands in.
    public record Disagreement(FilePreview file, Conflict conflict) {
        Overruling.Cell cell() {
            return new Overruling.Cell(file.path(), conflict.sheet(), conflict.row(), conflict.field());
        }
    }

    /// The end of it: a report, or why nothing was begun.
    public record Ended(@Nullable ImportReport report, @Nullable ExpectedException refusal) {}

    private final IngestModel ingest;
    private final Desk desk;
    private final ObservableSet<Tile> taken = FXCollections.observableSet(EnumSet.of(Tile.READ, Tile.WRONG));
    private final ObservableSet<Overruling.Cell> overruled = FXCollections.observableSet(new HashSet<>());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Reading> writing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Ended> ended = new ReadOnlyObjectWrapper<>();
    private final Stop stop = new Stop();
    private int strangersMet;
    private final BooleanBinding reasoned = Bindings.createBooleanBinding(this::isReasoned, overruled, reason);

    public WriteModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        if (ingest.pending(taken).isEmpty()) taken.add(Tile.HEADINGS);
    }

    public int count(Tile tile) {
        return ingest.pending(List.of(tile)).size();
    }

    public void take(Tile tile, boolean on) {
        if (on) taken.add(tile);
        else taken.remove(tile);
        overruled.retainAll(disagreements().stream().map(Disagreement::cell).collect(Collectors.toSet()));
    }

    public List<FilePreview> files() {
        return ingest.pending(taken);
    }

    public Counts counts() {
        return files().stream().map(FilePreview::counts).reduce(Counts.ZERO, Counts::plus);
    }

    /// Names that are nobody's: they come in as units to be confirmed.
    public Set<String> strangers() {
        var board = ingest.boardProperty().get();
        var units = files().stream().flatMap(f -> f.sheets().stream()).flatMap(s -> s.units().stream()).collect(Collectors.toSet());
        return board == null ? Set.of() : board.strangersAmong(units);
    }

    /// Whether there is a list of units that names could be on.
    public boolean knowsUnits() {
        var board = ingest.boardProperty().get();
        return board == null || !board.known().isEmpty();
    }

    public List<Disagreement> disagreements() {
        var all = new ArrayList<Disagreement>();
        for (var file : files()) for (var sheet : file.sheets()) for (var conflict : sheet.conflicts()) all.add(new Disagreement(file, conflict));
        return all;
    }

    public void overrule(Disagreement one, boolean on) {
        if (on) overruled.add(one.cell());
        else overruled.remove(one.cell());
    }

    private boolean isReasoned() {
        return overruled.isEmpty() || StringUtils.isNotBlank(reason.get());
    }

    /// Writes the files one by one, each whole or not at all; once.
    public void start() {
        if (writing.get() != null || !reasoned.get()) return;
        var files = files();
        var cells = Set.copyOf(overruled);
        var options = ingest.batch().options().overruling(cells.isEmpty() ? Overruling.NONE : new Overruling(cells, reason.get().strip()));
        strangersMet = strangers().size();
        writing.set(new Reading(0, files.size()));
        desk.tasks().start(Job.<ImportReport>of("ingest.task.write",
                progress -> desk.office().ledgers().apply(new ImportPreview(files), options, desk.person(), stop.on(progress)), this::wrote)
                .onRefusal(refused -> ended.set(new Ended(null, refused))).watched((done, total) -> writing.set(new Reading(done, total))));
    }

    private void wrote(ImportReport report) {
        ended.set(new Ended(report, null));
        ingest.wrote(report);
    }

    /// Ends after the file that is being written; what was written stays.
    public void stop() {
        stop.press();
    }

    /// Why this file was left out, in words.
    public String why(FilePreview refused) {
        return new ErrorText(desk.messages()).explain(Objects.requireNonNull(refused.refusal()));
    }

    /// How many names the writing met that are nobody's.
    public int strangersMet() {
        return strangersMet;
    }

    public ObservableSet<Tile> taken() {
        return taken;
    }

    public ObservableSet<Overruling.Cell> overruled() {
        return overruled;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /// Either no edited value gives way or a reason is given.
    public BooleanBinding reasonedProperty() {
        return reasoned;
    }

    /// Null before it began.
    public ReadOnlyObjectProperty<@Nullable Reading> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// Null until it ended.
    public ReadOnlyObjectProperty<@Nullable Ended> endedProperty() {
        return ended.getReadOnlyProperty();
    }
}

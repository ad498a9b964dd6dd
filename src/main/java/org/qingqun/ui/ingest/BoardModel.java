package org.qingqun.ui.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.UnitListFile;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.ingest.Board.Missing;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.ReminderText;

/// Who has not returned, and the words that ask them.
public final class BoardModel {
    private static final int DAYS = 3;
    private static final int NAMED = 4;
    private final IngestModel ingest;
    private final Desk desk;
    private final ObservableList<Missing> missing = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Missing> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LocalDate> by;

    public BoardModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        by = new SimpleObjectProperty<>(desk.office().today().plusDays(DAYS));
        ingest.boardProperty().subscribe(this::list);
        ingest.hand().batchProperty().subscribe(this::list);
    }

    private void list() {
        var board = ingest.boardProperty().get();
        var before = chosen.get();
        var found = board == null ? List.<Missing>of() : board.missingBeside(ingest.batch().units());
        if (!missing.equals(found)) missing.setAll(found);
        chosen.set(before != null && found.contains(before) ? before : found.isEmpty() ? null : found.getFirst());
    }

    public void choose(@Nullable Missing unit) {
        chosen.set(unit);
    }

    /// The text for one unit; blank without a chosen day.
    public String reminder(Missing unit) {
        var board = ingest.boardProperty().get();
        return board == null || by.get() == null ? ""
                : new ReminderText(desk.messages()).of(unit.unit().name(), board.campaign(), board.today(), by.get());
    }

    /// The texts for all of them, with a blank line between.
    public String reminders() {
        return missing.stream().map(this::reminder).collect(Collectors.joining("\n\n"));
    }

    /// The unit said that it has nothing: it is asked no more.
    public void recordNilReturn(Missing unit) {
        var m = desk.messages();
        if (!desk.dialogs().confirm(m.text("ingest.nil.title"), m.format("ingest.nil.text", unit.unit().name()), m.text("ingest.nil.verb"))) return;
        desk.tasks().run("ingest.task.nil", () -> {
            desk.office().ledgers().recordNilReturn(unit.unit().id(), desk.person());
            return unit;
        }, done -> {
            desk.notices().done(m.format("ingest.nil.done", done.unit().name()));
            desk.navigator().changed();
            ingest.refreshBoard();
        });
    }

    public void copied(int units) {
        desk.notices().done(desk.messages().format("ingest.board.copied", units));
    }

    /// Takes a list of units in: without one nobody can be missing, and every name in a file is a stranger's.
    public void chooseUnitList() {
        var files = desk.choosers().files(desk.messages().text("ingest.units.choose"));
        if (files.isEmpty()) return;
        desk.tasks().run("ingest.task.units", () -> desk.office().units().importList(UnitListFile.read(files.getFirst()), desk.person().value()), done -> {
            desk.notices().done(desk.messages().format("ingest.units.done", done.added(), done.updated(), done.same()));
            desk.navigator().changed();
            ingest.refreshBoard();
            ingest.hand().reread();
        });
    }

    /// What makes the list less sure than it looks; blank where nothing does.
    public String hint() {
        var board = ingest.boardProperty().get();
        if (board == null) return "";
        if (board.known().isEmpty()) return desk.messages().text("ingest.units.text");
        var strangers = new TreeSet<>(board.strangersAmong(ingest.batch().units()));
        board.strange().forEach(s -> strangers.remove(s.provisional().unit().name()));
        if (strangers.isEmpty()) return "";
        return desk.messages().format("ingest.board.hint", FigureText.count(strangers.size()), strangers.stream().limit(NAMED).collect(Collectors.joining("、")));
    }

    /// Whether the inventory knows any units but those it met in files.
    public boolean knowsUnits() {
        var board = ingest.boardProperty().get();
        return board == null || !board.known().isEmpty();
    }

    public ObservableList<Missing> missing() {
        return missing;
    }

    public ReadOnlyObjectProperty<@Nullable Missing> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The day the reminders name.
    public ObjectProperty<LocalDate> byProperty() {
        return by;
    }

    static @Nullable String contact(Unit unit) {
        return unit.contact() == null ? unit.leader() : unit.contact();
    }
}

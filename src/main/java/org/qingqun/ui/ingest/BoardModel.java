package org.qingqun.ui.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.ReminderText;

/// How the returns stand: the units of one state, the chosen one, and the words that ask those who are not done.
public final class BoardModel {
    private static final int DAYS = 3;
    private static final int NAMED = 4;
    private final IngestModel ingest;
    private final Desk desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Line> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.OPEN);
    private final ObjectProperty<LocalDate> by;

    public BoardModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        by = new SimpleObjectProperty<>(desk.office().today().plusDays(DAYS));
        ingest.boardProperty().subscribe(this::list);
        ingest.hand().batchProperty().subscribe(this::list);
        filter.subscribe(this::list);
    }

    private void list() {
        var before = chosen.get();
        var found = find(filter.get());
        if (!lines.equals(found)) lines.setAll(found);
        var same = before == null ? Optional.<Line>empty() : found.stream().filter(l -> l.unit().id().equals(before.unit().id())).findFirst();
        chosen.set(same.orElse(found.isEmpty() ? null : found.getFirst()));
    }

    /// A unit whose files are in hand is missing no longer.
    private List<Line> find(BoardFilter which) {
        var board = ingest.boardProperty().get();
        if (board == null) return List.of();
        var returning = ingest.batch().units();
        return board.lines().stream().filter(l -> which.takes(l.state()) && (l.state() != ReturnState.MISSING || !returning.contains(l.unit().name()))).toList();
    }

    public int count(BoardFilter which) {
        return find(which).size();
    }

    public void choose(@Nullable Line unit) {
        chosen.set(unit);
    }

    /// The text for one unit; blank without a chosen day, or where nothing is wanted of it.
    public String reminder(Line line) {
        var board = ingest.boardProperty().get();
        if (board == null || by.get() == null) return "";
        return new ReminderText(desk.messages()).of(line.unit().name(), board.campaign(), board.today(), line.state(), line.late(), by.get()).orElse("");
    }

    /// The texts for all that are shown, with a blank line between.
    public String reminders() {
        return lines.stream().map(this::reminder).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /// The unit said that it has nothing: it is asked no more.
    public void recordNilReturn(Line line) {
        var m = desk.messages();
        if (!desk.dialogs().confirm(m.text("ingest.nil.title"), m.format("ingest.nil.text", line.unit().name()), m.text("ingest.nil.verb"))) return;
        desk.tasks().run("ingest.task.nil", () -> {
            desk.office().ledgers().recordNilReturn(line.unit().id(), desk.person());
            return line;
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

    /// The units that are shown.
    public ObservableList<Line> lines() {
        return lines;
    }

    public ObjectProperty<BoardFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<@Nullable Line> chosenProperty() {
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

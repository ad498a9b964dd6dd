package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Unit;
import org.qingqun.report.write.FormFiles;
import org.qingqun.returns.ReturnForm;
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;
import org.qingqun.wording.FigureText;

/// Sends return forms out: to whom, by when, into which folder.
public final class IssueModel {
    private static final int DAYS = 10;
    private final IngestModel ingest;
    private final BoardModel units;
    private final Desk desk;
    private final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(Whom.EVERYBODY);
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final BooleanProperty zipped = new SimpleBooleanProperty(true);

    public IssueModel(IngestModel ingest, BoardModel units, Desk desk) {
        this.ingest = ingest;
        this.units = units;
        this.desk = desk;
        due.set(desk.office().today().plusDays(DAYS));
        ingest.boardProperty().subscribe(board -> {
            if (board != null && board.due() != null) due.set(board.due());
        });
    }

    /// The units that would get one.
    public List<Unit> units(Whom which) {
        var board = ingest.boardProperty().get();
        if (board == null) return List.of();
        var one = units.chosenProperty().get();
        return switch (which) {
            case EVERYBODY -> board.lines().stream().map(Board.Line::unit).toList();
            case OPEN -> board.lines().stream().filter(l -> BoardFilter.OPEN.takes(l.state())).map(Board.Line::unit).toList();
            case CHOSEN -> one == null ? List.of() : List.of(one.unit());
        };
    }

    /// Whether a form was filled in by some already: who gets one again may send old facts back.
    public boolean isLate() {
        var board = ingest.boardProperty().get();
        return board != null && whom.get() == Whom.EVERYBODY && board.lines().stream().anyMatch(l -> l.state() != ReturnState.MISSING);
    }

    /// What was written.
    private record Written(Path folder, int forms, int rows) {}

    public void write() {
        var asked = units(whom.get());
        var day = due.get();
        boolean packed = zipped.get();
        if (asked.isEmpty()) return;
        desk.choosers().folder(desk.messages().text("ingest.issue.folder"))
                .ifPresent(folder -> desk.tasks().start(Job.of("ingest.task.issue", progress -> write(asked, day, packed, folder, progress), this::written)));
    }

    private Written write(List<Unit> asked, @Nullable LocalDate day, boolean packed, Path folder, Progress progress) {
        var returns = desk.office().returns();
        var forms = returns.forms().of(asked, day);
        FormFiles.write(forms, folder, packed, progress);
        if (day != null) returns.board().ask(day, desk.person());
        return new Written(folder, forms.size(), forms.stream().mapToInt(ReturnForm::countRows).sum());
    }

    private void written(Written done) {
        var m = desk.messages();
        desk.notices().done(m.format("ingest.issue.done", FigureText.count(done.forms()), FigureText.count(done.rows()), done.folder()),
                new Notices.Action(m.text("ingest.issue.open"), () -> ingest.open(done.folder())));
        ingest.refreshBoard();
    }

    public ObjectProperty<Whom> whomProperty() {
        return whom;
    }

    /// The day they are wanted; null for none.
    public ObjectProperty<@Nullable LocalDate> dueProperty() {
        return due;
    }

    /// A zip for each county instead of a folder.
    public BooleanProperty zippedProperty() {
        return zipped;
    }
}

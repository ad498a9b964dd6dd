package org.qingqun.ui.ingest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.BatchId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// What was imported so far: looked at batch by batch, taken back while nothing was built on it, gone on with where it was interrupted.
public final class JournalModel {
    private final IngestModel ingest;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Journal> journal = new ReadOnlyObjectWrapper<>(Journal.EMPTY);
    private final ReadOnlyObjectWrapper<Journal.@Nullable Line> chosen = new ReadOnlyObjectWrapper<>();

    public JournalModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        ingest.boardProperty().subscribe((_, _) -> refresh());
        ingest.hand().batchProperty().subscribe((before, now) -> {
            if (!before.written().equals(now.written())) refresh();
        });
    }

    public void refresh() {
        desk.tasks().start(Job.of("ingest.task.journal", () -> new JournalReader(desk.office()).read(), this::take).replacing());
    }

    /// What is looked at stays, unless there is a newer batch.
    private void take(Journal read) {
        var before = chosen.get();
        boolean more = !read.newest().equals(journal.get().newest());
        journal.set(read);
        var same = read.lines().stream().filter(l -> before != null && !more && l.id().equals(before.id())).findFirst();
        chosen.set(same.orElse(read.lines().isEmpty() ? null : read.lines().getFirst()));
    }

    public void choose(Journal.@Nullable Line line) {
        chosen.set(line);
    }

    /// Takes a batch back after being asked once more. What was built on it since keeps it where it is, and why is said.
    public void undo(Journal.Line line) {
        var m = desk.messages();
        var sentence = m.format("ingest.journal.undo.text", FigureText.count(line.counts().fresh()), FigureText.count(line.counts().updated()));
        if (desk.dialogs().confirm(m.format("ingest.journal.undo.title", line.id().value()), sentence, m.text("ingest.journal.undo.verb"))) undo(line.id());
    }

    /// What was just written, likewise.
    public void undoLast(BatchId batch) {
        var m = desk.messages();
        if (desk.dialogs().confirm(m.format("ingest.journal.undo.title", batch.value()), m.text("ingest.journal.undo.all"), m.text("ingest.journal.undo.verb"))) undo(batch);
    }

    private void undo(BatchId batch) {
        desk.tasks().start(Job.of("ingest.task.undo", () -> {
            desk.office().batches().undo(batch, desk.person());
            return batch;
        }, done -> {
            desk.notices().done(desk.messages().format("ingest.journal.undone", done.value()));
            desk.navigator().changed();
            ingest.hand().reread();
            ingest.refreshBoard();
            refresh();
        }).onRefusal(refused -> desk.notices().refused(new ErrorText(desk.messages()).explain(refused))));
    }

    /// Takes the files an interrupted batch did not reach in hand; those it wrote would change nothing.
    public void resume(Journal.Line line) {
        var m = desk.messages();
        if (!desk.dialogs().confirm(m.format("ingest.journal.resume.title", line.id().value()), m.format("ingest.journal.resume.text", FigureText.count(line.waiting().size())),
                m.text("ingest.journal.resume.verb"))) return;
        desk.tasks().run("ingest.task.resume", () -> desk.office().batches().resume(line.id(), desk.person()), left -> {
            leave();
            ingest.hand().take(left);
            refresh();
        });
    }

    /// Back to the files in hand.
    public void leave() {
        ingest.journalShownProperty().set(false);
    }

    public ReadOnlyObjectProperty<Journal> journalProperty() {
        return journal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Journal.@Nullable Line> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}

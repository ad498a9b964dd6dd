package org.qingqun.ui.cleanup;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.ProofFile;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.ui.cleanup.CaseReader.Detail;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// The second look: one executed case after the other with its proofs in sight. Only who has seen them closes.
public final class LookModel {
    /// A proof, with its bytes where a window can show them.
    public static final class Shown {
        private final Proof proof;
        private final byte @Nullable [] bytes;

        Shown(Proof proof, byte @Nullable [] bytes) {
            this.proof = proof;
            this.bytes = bytes;
        }

        public Proof proof() {
            return proof;
        }

        /// Null for what a window cannot show.
        public byte @Nullable [] bytes() {
            return bytes;
        }
    }

    /// What is in sight.
    public record Look(Detail detail, List<Shown> proofs) {}

    private final Desk desk;
    private final CaseReader reader;
    private final Runnable onChanged;
    private final ObservableList<CaseId> queue = FXCollections.observableArrayList();
    private final IntegerProperty place = new SimpleIntegerProperty();
    private List<CaseId> wanted = List.of();
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();

    public LookModel(Desk desk, Runnable onChanged) {
        this.desk = desk;
        this.onChanged = onChanged;
        reader = new CaseReader(desk.office(), desk.messages());
    }

    /// @param cases what to look at when it comes into sight next; empty: all that are ready
    void only(List<CaseId> cases) {
        wanted = List.copyOf(cases);
        place.set(0);
    }

    public void refresh() {
        desk.tasks().start(Job.of("cleanup.task.look", reader::findReadyToVerify, ready -> {
            queue.setAll(wanted.isEmpty() ? ready : ready.stream().filter(wanted::contains).toList());
            place.set(Math.clamp(place.get(), 0, Math.max(0, queue.size() - 1)));
            show();
        }).replacing());
    }

    public void step(int by) {
        if (queue.isEmpty()) return;
        place.set(Math.clamp((long) place.get() + by, 0, queue.size() - 1));
        show();
    }

    private void show() {
        if (queue.isEmpty()) {
            look.set(null);
            return;
        }
        var id = queue.get(place.get());
        desk.tasks().start(Job.of("cleanup.task.detail", () -> read(id), look::set).replacing());
    }

    private Look read(CaseId id) {
        var detail = reader.detail(id);
        var shown = new ArrayList<Shown>();
        for (var proof : detail.proofs()) shown.add(new Shown(proof, ProofFile.isPicture(proof.name()) ? desk.office().cases().readProof(proof.sha256()) : null));
        return new Look(detail, shown);
    }

    /// What is in sight is as the proof says: it is closed, or an account freezes first.
    public void confirm() {
        var seen = look.get();
        if (seen == null) return;
        var id = seen.detail().row().cleanupCase().id();
        var name = seen.detail().row().asset().name();
        desk.tasks().run("cleanup.task.step", () -> desk.office().execution().verify(List.of(id), desk.office().today(), desk.person()).single(), after -> {
            var words = desk.messages();
            boolean closed = after.state() == CaseState.CLOSED;
            var undo = closed ? new Notices.Action(words.text("cleanup.undo"), () -> takeBack(id)) : null;
            desk.notices().done(words.format(closed ? "cleanup.look.closed" : "cleanup.look.freezing", name), undo);
            changed();
        });
    }

    /// The proof does not show the end: back to the notice, for as long as this family is given.
    public void alive(String reason) {
        var seen = look.get();
        if (seen == null) return;
        var c = seen.detail().row().cleanupCase();
        Timetable times = seen.detail().timetable();
        var until = times.noticeEnd(c.family(), desk.office().today());
        tell(() -> desk.office().execution().foundAlive(List.of(c.id()), until, reason, desk.person()), "cleanup.done.found-alive");
    }

    private void takeBack(CaseId id) {
        var why = desk.messages().text("cleanup.undo.verify");
        tell(() -> desk.office().execution().reopen(List.of(id), desk.office().today(), null, why, desk.person()), "cleanup.undone");
    }

    private void tell(java.util.concurrent.Callable<Outcome> work, String key) {
        desk.tasks().run("cleanup.task.step", () -> {
            work.call().single();
            return key;
        }, done -> {
            desk.notices().done(desk.messages().format(done, 1));
            changed();
        });
    }

    private void changed() {
        refresh();
        onChanged.run();
    }

    public ObservableList<CaseId> queue() {
        return queue;
    }

    public IntegerProperty placeProperty() {
        return place;
    }

    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }
}

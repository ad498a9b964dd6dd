package org.qingqun.ui.approval;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.approval.DoorReader.Afterwards;
import org.qingqun.ui.approval.DoorReader.Reading;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.OwnPinModel;
import org.qingqun.wording.ErrorText;

/// What the door knows: who can come in, who was chosen, what is wrong with the PIN. A PIN passes through and is never held.
public final class DoorModel {
    private final Desk desk;
    private final DoorReader reader;
    private final AwayModel away;
    private final Consumer<Person> onSignedIn;
    private final ObservableList<Head> heads = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Head> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Afterwards> afterwards = new ReadOnlyObjectWrapper<>();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final OwnPinModel ownPin;
    private @Nullable Predicate<Head> wanted;

    DoorModel(Desk desk, Consumer<Person> onSignedIn) {
        this.desk = desk;
        this.onSignedIn = onSignedIn;
        reader = new DoorReader(desk.office());
        away = new AwayModel(desk, this::load);
        ownPin = new OwnPinModel(desk, () -> chosen.get() == null ? null : chosen.get().person().id(), this::load);
        words.subscribe((_, _) -> narrow());
    }

    /// Reads who is there. The chosen one stays chosen; without one, the only head that somebody waits for is.
    public void load() {
        load((Predicate<Head>) null);
    }

    /// As `load`, and chooses the head of this unit.
    public void load(UnitId unit) {
        load(h -> unit.equals(h.person().unit()));
    }

    private void load(@Nullable Predicate<Head> whom) {
        wanted = whom;
        desk.tasks().start(Job.of("approval.task.door", () -> reader.read(desk.person()), this::take).replacing());
    }

    /// Keeps the chosen one by his number: name, count and lock may have changed.
    private void take(Reading fresh) {
        reading.set(fresh);
        narrow();
        var waitedFor = fresh.heads().stream().filter(h -> h.waiting() > 0).toList();
        var before = chosen.get();
        Predicate<Head> sought = wanted != null ? wanted : before != null ? h -> h.person().id().equals(before.person().id())
                : h -> waitedFor.size() == 1 && h.equals(waitedFor.getFirst());
        wanted = null;
        set(fresh.heads().stream().filter(sought).findFirst().orElse(null));
    }

    /// What the search leaves over.
    private void narrow() {
        var now = reading.get();
        var sought = words.get().strip();
        heads.setAll(now == null ? List.of() : now.heads().stream()
                .filter(h -> h.person().name().contains(sought) || h.unit().contains(sought)).toList());
    }

    /// Somebody else sits down: what was wrong before is not his business.
    public void choose(@Nullable Head head) {
        if (head == null || head.equals(chosen.get())) return;
        trouble.set("");
        ownPin.forget();
        set(head);
    }

    private void set(@Nullable Head head) {
        chosen.set(head);
        away.at(head);
        afterwards.set(null);
        if (head != null && head.state() == Head.State.LOCKED) trouble.set(""); // said in full beside it
        var unit = head == null ? null : head.person().unit();
        if (head != null && unit != null && head.state() == Head.State.NOTHING)
            desk.tasks().start(Job.of("approval.task.afterwards", () -> reader.afterwards(unit), afterwards::set).replacing());
    }

    /// Opens the door to the chosen head if this is his PIN.
    public void enter(String pin) {
        var head = chosen.get();
        if (head == null) return;
        desk.tasks().start(Job.of("approval.task.enter", () -> desk.office().pins().signIn(head.person().id(), pin).person(), this::signedIn)
                .onRefusal(this::refused));
    }

    /// The chosen head's first PIN, typed twice; opens the door too.
    ///
    /// @param code as the administrator handed it to him; asked for only where people sign in
    public void setFirst(String pin, String again, String code) {
        var head = chosen.get();
        if (head == null) return;
        if (!pin.equals(again)) {
            trouble.set(desk.messages().text("approval.pin.differs"));
            return;
        }
        desk.tasks().start(Job.of("approval.task.enter", () -> desk.office().pins().setFirst(head.person().id(), pin, code).person(), this::signedIn)
                .onRefusal(this::refused));
    }

    private void signedIn(Person person) {
        trouble.set("");
        onSignedIn.accept(person);
    }

    /// Read again: the last wrong PIN has locked it.
    private void refused(ExpectedException why) {
        trouble.set(new ErrorText(desk.messages()).explain(why));
        load();
    }

    /// Takes the chosen head's PIN away, after a question: the administrator's way out of a lock.
    public void reset() {
        var head = chosen.get();
        var messages = desk.messages();
        if (head == null || !desk.dialogs().confirm(messages.text("approval.reset.title"), messages.format("approval.reset.text", head.person().name()),
                messages.text("approval.reset.verb"))) return;
        desk.tasks().run("approval.task.reset", () -> desk.office().pins().reset(head.person().id(), desk.person()), gone -> {
            trouble.set("");
            desk.notices().done(messages.format(!gone ? "settings.people.reset.half" : needsCodes() ? "settings.people.reset.done.code" : "approval.reset.done", head.person().name()));
            load();
        });
    }

    /// Enters a department head; the new one is chosen then.
    ///
    /// @param afterwards called once he is entered, not after a refusal
    public void appoint(String name, @Nullable Unit unit, Runnable afterwards) {
        if (unit == null || name.isBlank()) return;
        desk.tasks().run("approval.task.appoint", () -> desk.office().appointments().appointHead(name, unit.id(), desk.person()), head -> {
            desk.notices().done(desk.messages().format(needsCodes() ? "approval.appoint.done.code" : "approval.appoint.done", head.name(), unit.name()));
            words.set("");
            afterwards.run();
            load(h -> h.person().id().equals(head.id()));
        });
    }

    /// Whether a first PIN needs a code.
    boolean needsCodes() {
        var now = reading.get();
        return now != null && now.codes();
    }

    /// The chosen head's own PIN, changed by himself.
    OwnPinModel ownPin() {
        return ownPin;
    }

    /// Forgets the person, not the search: somebody else sits down.
    void leave() {
        chosen.set(null);
        away.at(null);
        trouble.set("");
    }

    /// What the chosen head can arrange for the time he is away.
    AwayModel away() {
        return away;
    }

    /// Whoever is left after the search.
    public ObservableList<Head> heads() {
        return heads;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Head> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Afterwards> afterwardsProperty() {
        return afterwards.getReadOnlyProperty();
    }

    /// What was refused at the door, in words; empty when nothing was.
    public StringProperty troubleProperty() {
        return trouble;
    }
}

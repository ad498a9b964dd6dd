package org.qingqun.ui.signin;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.PinService;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Tasks;
import org.qingqun.wording.ErrorText;

/// Who can come in, who was chosen, what is wrong with the PIN. A PIN passes through and is never held.
public final class SignInModel {
    /// What the chosen one does. Keys of the bundles under `signin.says.`.
    public enum State implements Keyed {
        FIRST, READY, LOCKED
    }

    /// @param unit its name; empty for somebody without one
    public record Known(Person person, String unit) {
        public State state() {
            if (PinService.isLocked(person)) return State.LOCKED;
            return person.pinHash() == null ? State.FIRST : State.READY;
        }
    }

    private record Reading(boolean required, List<Known> known) {}

    private final Office office;
    private final Messages messages;
    private final Tasks tasks;
    private final Consumer<PersonId> onSignedIn;
    private final ObservableList<Known> known = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Known> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextCode = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper firstCode = new ReadOnlyStringWrapper("");
    private @Nullable PersonId wanted;

    /// @param before who sat here until the window was locked; he is chosen, others may come too
    public SignInModel(Office office, Messages messages, Tasks tasks, @Nullable PersonId before, Consumer<PersonId> onSignedIn) {
        this.office = office;
        this.messages = messages;
        this.tasks = tasks;
        this.onSignedIn = onSignedIn;
        wanted = before;
    }

    /// Where nobody signs in the administrator is in at once.
    public void load() {
        tasks.run("signin.task.read", this::read, reading -> {
            if (!reading.required()) onSignedIn.accept(PersonId.ADMINISTRATOR);
            else take(reading.known());
        });
    }

    private Reading read() {
        var units = office.inventory().unitTree().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var people = office.people().findAll().stream().filter(p -> !p.retired()).map(p -> new Known(p, unit(p.unit(), units))).toList();
        return new Reading(office.signIn().rule().required(), people);
    }

    private static String unit(@Nullable UnitId unit, java.util.Map<UnitId, String> names) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    private void take(List<Known> fresh) {
        var sought = chosen.get() == null ? wanted : chosen.get().person().id();
        known.setAll(fresh);
        chosen.set(fresh.stream().filter(k -> k.person().id().equals(sought)).findFirst().orElse(fresh.size() == 1 ? fresh.getFirst() : null));
    }

    public void choose(@Nullable Known one) {
        if (one == null || one.equals(chosen.get())) return;
        var before = chosen.get();
        if (before == null || !before.person().id().equals(one.person().id())) {
            trouble.set("");
            firstCode.set("");
        }
        chosen.set(one);
    }

    public void enter(String pin) {
        var one = chosen.get();
        if (one != null) start(() -> office.pins().signIn(one.person().id(), pin).person().id());
    }

    /// The chosen one's first PIN, typed twice.
    ///
    /// @param code as the administrator handed it to him
    public void setFirst(String pin, String again, String code) {
        var one = chosen.get();
        if (one == null) return;
        if (!pin.equals(again)) trouble.set(messages.text("approval.pin.differs"));
        else start(() -> office.pins().setFirst(one.person().id(), pin, code).person().id());
    }

    private void start(java.util.concurrent.Callable<PersonId> work) {
        tasks.start(Job.of("signin.task.enter", work, person -> {
            trouble.set("");
            onSignedIn.accept(person);
        }).onRefusal(this::refused));
    }

    /// Read again: the last wrong PIN has locked it.
    private void refused(ExpectedException why) {
        trouble.set(new ErrorText(messages).explain(why));
        load();
    }

    /// Takes the chosen one's PIN away by the printed code; the next code has to be printed then.
    public void recover(String code) {
        var one = chosen.get();
        if (one == null || code.isBlank()) return;
        tasks.start(Job.of("signin.task.recover", () -> office.signIn().recover(one.person().id(), code), next -> {
            trouble.set("");
            nextCode.set(next.recoveryCode());
            firstCode.set(next.firstCode());
            load();
        }).onRefusal(this::refused));
    }

    public ObservableList<Known> known() {
        return known;
    }

    public ReadOnlyObjectProperty<@Nullable Known> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What was refused, in words; empty when nothing was.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What the chosen one needs for his PIN, known after a recovery only; else he has it on paper.
    public ReadOnlyStringProperty firstCodeProperty() {
        return firstCode.getReadOnlyProperty();
    }

    /// The recovery code that holds from now on, told this once; empty before.
    public ReadOnlyStringProperty nextCodeProperty() {
        return nextCode.getReadOnlyProperty();
    }
}

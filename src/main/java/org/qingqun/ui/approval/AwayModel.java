package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Delegation;
import org.qingqun.approval.PinService;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.common.ExpectedException;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;

/// What the head at the door can arrange for the time he is away. Each step takes his PIN, which is never held.
public final class AwayModel {
    /// One delegation of the head, with the name of who stands in.
    public record Line(Delegation delegation, String delegate) {}

    private record Reading(List<Line> lines, List<Person> others) {}

    private final Desk desk;
    private final Runnable onChange;
    private final ReadOnlyObjectWrapper<@Nullable Person> head = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Person> others = FXCollections.observableArrayList();
    private final StringProperty trouble = new SimpleStringProperty("");

    /// @param onChange somebody else may answer from now on
    AwayModel(Desk desk, Runnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
    }

    /// Another head stands at the door; null for nobody, and for one without a PIN of his own.
    void at(@Nullable Head chosen) {
        trouble.set("");
        lines.clear();
        others.clear();
        var person = chosen == null ? null : chosen.person();
        head.set(person != null && person.pinHash() != null && !PinService.isLocked(person) ? person : null);
        if (head.get() != null) load();
    }

    private void load() {
        var who = head.get();
        if (who != null) desk.tasks().start(Job.of("approval.task.away", () -> read(who.id()), fresh -> {
            lines.setAll(fresh.lines());
            others.setAll(fresh.others());
        }).replacing());
    }

    private Reading read(PersonId who) {
        var people = desk.office().people().findAll();
        Map<PersonId, String> names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        var open = desk.office().delegations().findOpen().stream().filter(d -> d.head().equals(who)).map(d -> new Line(d, names.getOrDefault(d.delegate(), "?"))).toList();
        return new Reading(open, people.stream().filter(p -> p.role() == Role.DEPARTMENT_HEAD && !p.id().equals(who)).toList());
    }

    /// Names who stands in, under the head's PIN.
    ///
    /// @param onDone called once it is entered, not after a refusal
    public void delegate(@Nullable Person delegate, @Nullable LocalDate from, @Nullable LocalDate until, String reason, String pin, Runnable onDone) {
        var who = head.get();
        if (who == null || delegate == null || from == null || until == null) return;
        start(() -> desk.office().delegations().delegate(desk.office().pins().signIn(who.id(), pin), delegate.id(), from, until, reason), entered -> {
            desk.notices().done(desk.messages().format("approval.away.done", who.name(), entered.from(), entered.until(), delegate.name()));
            onDone.run();
            onChange.run();
        });
    }

    /// Takes one back, after a question: under the head's PIN, or without one by an administrator.
    public void end(Line line, String pin) {
        var who = head.get();
        var messages = desk.messages();
        if (who == null || !desk.dialogs().confirm(messages.text("approval.away.end.title"), messages.format("approval.away.end.text", who.name(), line.delegate()),
                messages.text("approval.away.end"))) return;
        start(() -> {
            if (pin.isEmpty()) desk.office().delegations().end(line.delegation(), desk.person());
            else desk.office().delegations().end(line.delegation(), desk.office().pins().signIn(who.id(), pin));
            return line;
        }, ended -> {
            desk.notices().done(desk.messages().format("approval.away.ended", who.name(), ended.delegate()));
            onChange.run();
        });
    }

    private <T> void start(java.util.concurrent.Callable<T> work, Consumer<T> then) {
        trouble.set("");
        desk.tasks().start(Job.of("approval.task.delegate", work, then).onRefusal(this::refused));
    }

    private void refused(ExpectedException why) {
        trouble.set(new ErrorText(desk.messages()).explain(why));
    }

    /// Who stands at the door with a PIN of his own; null for nobody.
    public ReadOnlyObjectProperty<@Nullable Person> headProperty() {
        return head.getReadOnlyProperty();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// Heads who may stand in for him.
    public ObservableList<Person> others() {
        return others;
    }

    public StringProperty troubleProperty() {
        return trouble;
    }

    LocalDate today() {
        return desk.office().today();
    }
}

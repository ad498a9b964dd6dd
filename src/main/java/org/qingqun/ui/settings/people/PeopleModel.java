package org.qingqun.ui.settings.people;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
import org.qingqun.approval.PinService;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.Role;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.settings.people.PeopleReader.Reading;

/// The people of the office, entered and changed; their PINs are only ever taken away here, never seen.
public final class PeopleModel {
    /// How somebody stands at the door. Keys of the bundles under `settings.people.state.`.
    enum State implements Keyed {
        RETIRED, LOCKED, NO_PIN, READY;

        static State of(Person person) {
            if (person.retired()) return RETIRED;
            if (PinService.isLocked(person)) return LOCKED;
            return person.pinHash() == null ? NO_PIN : READY;
        }
    }

    /// @param unit     its name; empty for somebody without one
    /// @param vouchers colleagues who agreed so far to take the PIN away
    public record Row(Person person, String unit, int vouchers) {
        State state() {
            return State.of(person);
        }
    }

    private final Desk desk;
    private final Messages messages;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Row> chosen = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.RECORDER);
    private final FirstCodeModel codes;
    private boolean required;

    public PeopleModel(Desk desk) {
        this.desk = desk;
        messages = desk.messages();
        codes = new FirstCodeModel(desk);
        chosen.subscribe(row -> codes.about(row == null ? null : row.person(), required));
    }

    public void load() {
        desk.tasks().run("settings.task.people", () -> new PeopleReader(desk.office()).read(), this::take);
    }

    private void take(Reading fresh) {
        var before = chosen.get();
        boolean typed = isEdited();
        required = fresh.required();
        rows.setAll(fresh.rows());
        if (!units.equals(fresh.units())) units.setAll(fresh.units());
        var now = before == null ? null : fresh.rows().stream().filter(r -> r.person().id().equals(before.person().id())).findFirst().orElse(null);
        if (typed) chosen.set(now);
        else show(now);
    }

    public void choose(@Nullable Row row) {
        if (row != null && !row.equals(chosen.get())) show(row);
    }

    private void show(@Nullable Row row) {
        adding.set(false);
        if (row != null) {
            name.set(row.person().name());
            unit.set(units.stream().filter(u -> u.id().equals(row.person().unit())).findFirst().orElse(null));
            role.set(row.person().role());
        }
        chosen.set(row);
    }

    public void startNew() {
        name.set("");
        unit.set(null);
        role.set(Role.RECORDER);
        adding.set(true);
    }

    public boolean isEdited() {
        if (adding.get()) return !name.get().isBlank();
        var row = chosen.get();
        return row != null && !row.person().equals(row.person().as(name.get().strip(), unitId(), role.get()));
    }

    private org.qingqun.inventory.@Nullable UnitId unitId() {
        var one = unit.get();
        return one == null ? null : one.id();
    }

    /// What hinders saving, in words; empty where nothing does.
    public String trouble() {
        if (!adding.get() && chosen.get() == null) return "";
        if (name.get().isBlank()) return messages.text("settings.people.nameless");
        return role.get() == Role.DEPARTMENT_HEAD && unit.get() == null ? messages.text("settings.people.unitless") : "";
    }

    public boolean canSave() {
        return isEdited() && trouble().isEmpty();
    }

    public void save() {
        if (!canSave()) return;
        var typed = name.get().strip();
        var at = unitId();
        var as = role.get();
        var row = chosen.get();
        if (adding.get() || row == null) run(() -> desk.office().staff().add(typed, at, as, desk.person()), p -> messages.format("settings.people.added", p.name()));
        else run(() -> desk.office().staff().change(row.person().id(), typed, at, as, desk.person()), p -> messages.format("settings.people.saved", p.name()));
    }

    public void discard() {
        show(chosen.get());
    }

    /// Takes all rights of the chosen one away after a question, or gives them back.
    public void retire() {
        var row = chosen.get();
        if (row == null) return;
        boolean going = !row.person().retired();
        if (going && !desk.dialogs().confirm(messages.text("settings.people.retire.title"), messages.format("settings.people.retire.text", row.person().name()),
                messages.text("settings.people.retire"))) return;
        run(() -> desk.office().staff().retire(row.person().id(), going, desk.person()),
                p -> messages.format(going ? "settings.people.retired" : "settings.people.back", p.name()));
    }

    /// Whether the chosen one's PIN can be taken away from here, by one or by two.
    public boolean canReset() {
        var row = chosen.get();
        return row != null && !row.person().retired() && row.person().pinHash() != null && !(required && row.person().id().equals(desk.person()));
    }

    public void reset() {
        var row = chosen.get();
        if (row == null || !canReset()) return;
        var who = row.person().name();
        if (!desk.dialogs().confirm(messages.text("settings.people.reset.title"), messages.format(required ? "settings.people.reset.two" : "settings.people.reset.one", who),
                messages.text("settings.people.reset.verb"))) return;
        desk.tasks().run("settings.task.people", () -> desk.office().pins().reset(row.person().id(), desk.person()), gone -> {
            desk.notices().done(messages.format(!gone ? "settings.people.reset.half" : required ? "settings.people.reset.done.code" : "settings.people.reset.done", who));
            load();
        });
    }

    private void run(Callable<Person> work, Function<Person, String> words) {
        desk.tasks().run("settings.task.people", work, person -> {
            desk.notices().done(words.apply(person));
            boolean fresh = adding.get();
            adding.set(false);
            chosen.set(new Row(person, "", 0));
            if (fresh) codes.issue();
            name.set(person.name());
            role.set(person.role());
            unit.set(units.stream().filter(u -> Objects.equals(u.id(), person.unit())).findFirst().orElse(null));
            desk.navigator().changed();
            load();
        });
    }

    public FirstCodeModel codes() {
        return codes;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ObservableList<Unit> units() {
        return units;
    }

    public ReadOnlyObjectProperty<@Nullable Row> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The form is about somebody who is not there yet.
    public BooleanProperty addingProperty() {
        return adding;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<@Nullable Unit> unitProperty() {
        return unit;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }
}

package org.qingqun.ui.settings.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.RuleEntry;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// 适用范围: which rules look at which families, and for whom another number holds. Nothing is stored before it is saved with a reason.
public final class ScopeModel {
    private record Loaded(Limits limits, List<RuleEntry> entries, UnitTree units) {}

    private final Desk desk;
    private final Messages messages;
    private final Runnable afterwards;
    private final ExceptionDraft draft;
    private final ReadOnlyObjectWrapper<Limits> now = new ReadOnlyObjectWrapper<>(Limits.DEFAULT);
    private final ReadOnlyObjectWrapper<Limits> wanted = new ReadOnlyObjectWrapper<>(Limits.DEFAULT);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<RuleEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();

    /// @param afterwards once something was saved
    public ScopeModel(Desk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        messages = desk.messages();
        draft = new ExceptionDraft(messages);
    }

    /// What was changed and not saved is kept.
    public void load() {
        var office = desk.office();
        desk.tasks().run("settings.task.load", () -> new Loaded(office.campaigns().current().limits(), office.rules().packs().entries(), office.inventory().unitTree()), loaded -> {
            boolean edited = isChanged();
            units.setAll(loaded.units().all());
            now.set(loaded.limits());
            if (!edited) wanted.set(loaded.limits());
            entries.setAll(loaded.entries());
        });
    }

    public boolean isOn(RuleEntry entry, Family family) {
        return entry.isOn(family, wanted.get());
    }

    /// As the rule book has it, it is no switch of the office's own.
    public void set(RuleEntry entry, Family family, boolean on) {
        var switches = new HashMap<>(wanted.get().switches());
        var key = new Limits.Switch(entry.id().value(), family);
        if (entry.on().contains(family) == on) switches.remove(key);
        else switches.put(key, on);
        wanted.set(new Limits(wanted.get().values(), switches, wanted.get().exceptions()));
    }

    /// Takes the typed one into the list; does nothing while something hinders it.
    public void add() {
        if (!draft.isComplete()) return;
        wanted.set(wanted.get().with(draft.read()));
        draft.clear();
    }

    /// @param at its place in the list
    public void remove(int at) {
        var all = wanted.get().exceptions();
        var kept = IntStream.range(0, all.size()).filter(i -> i != at).mapToObj(all::get).toList();
        wanted.set(new Limits(wanted.get().values(), wanted.get().switches(), kept));
    }

    public boolean isChanged() {
        return !wanted.get().switches().equals(now.get().switches()) || !wanted.get().exceptions().equals(now.get().exceptions());
    }

    public boolean canSave() {
        return isChanged() && !reason.get().isBlank();
    }

    /// The numbers stay what they are by now; then everything is looked at anew.
    public void save() {
        if (!canSave()) return;
        var chosen = wanted.get();
        var why = reason.get().strip();
        desk.tasks().run("settings.task.save", () -> desk.office().campaigns().changeLimits(
                new Limits(desk.office().campaigns().current().limits().values(), chosen.switches(), chosen.exceptions()), why, desk.person()), saved -> {
            reason.set("");
            now.set(saved.limits());
            wanted.set(saved.limits());
            afterwards.run();
            scan();
        });
    }

    private void scan() {
        desk.tasks().runLong("settings.task.scan", progress -> desk.office().scan().scan(desk.office().today(), Set.of(), desk.person(), progress), result -> {
            desk.notices().done(messages.format("settings.rules.saved", FigureText.count(result.findings().size())));
            desk.navigator().changed();
        });
    }

    public void discard() {
        wanted.set(now.get());
        reason.set("");
    }

    String words(LimitException exception) {
        return new ExceptionText(messages, id -> units.stream().filter(u -> u.id().equals(id)).findFirst().map(Unit::name).orElse(FigureText.NONE)).of(exception);
    }

    ExceptionDraft draft() {
        return draft;
    }

    public ReadOnlyObjectProperty<Limits> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /// In the order of the rule book.
    public ObservableList<RuleEntry> entries() {
        return entries;
    }

    public ObservableList<Unit> units() {
        return units;
    }
}

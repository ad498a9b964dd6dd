package org.qingqun.ui.settings.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitService.Provisional;
import org.qingqun.inventory.UnitStep;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// The unit tree as it is searched and edited; the last step can be taken back.
public final class UnitsModel {
    private final Desk desk;
    private final Messages messages;
    private final UnitForm form = new UnitForm();
    private final UnitSearch search = new UnitSearch();
    private final ReadOnlyObjectWrapper<@Nullable Unit> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UnitStep> last = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty adding = new SimpleBooleanProperty();

    public UnitsModel(Desk desk) {
        this.desk = desk;
        messages = desk.messages();
    }

    public void load() {
        desk.tasks().run("settings.task.units", () -> new UnitSearch.Reading(desk.office().inventory().unitTree(),
                desk.office().units().findProvisional().stream().collect(Collectors.toMap(p -> p.unit().id(), Provisional::suggestions))), this::take);
    }

    /// What is typed into the form and not saved is kept.
    private void take(UnitSearch.Reading fresh) {
        boolean typed = isEdited();
        var before = chosen.get();
        search.take(fresh);
        if (typed) return;
        show(before == null ? null : fresh.tree().find(before.id()).orElse(null));
    }

    public void choose(@Nullable Unit unit) {
        if (unit != null && !unit.equals(chosen.get())) show(unit);
    }

    private void show(@Nullable Unit unit) {
        adding.set(false);
        if (unit != null) form.show(unit, search.tree());
        chosen.set(unit);
    }

    /// An empty form, below the chosen unit.
    public void startNew() {
        form.clear(chosen.get());
        adding.set(true);
    }

    public boolean isEdited() {
        var unit = chosen.get();
        if (adding.get()) return !form.name.get().isBlank();
        return unit != null && !form.over(unit).equals(unit) && !(unit.provisional() && form.over(unit).equals(confirmed(unit)));
    }

    private static Unit confirmed(Unit u) {
        return new Unit(u.id(), u.parent(), u.name(), u.level(), u.headCount(), u.leader(), u.contact(), false, u.aliases());
    }

    /// A provisional unit may be saved as it is: that is what confirms it.
    public boolean canSave() {
        var unit = chosen.get();
        if (form.problem().isPresent()) return false;
        return adding.get() || (unit != null && !form.over(unit).equals(unit));
    }

    /// What hinders saving, in words; empty where nothing does.
    public String trouble() {
        if (!adding.get() && chosen.get() == null) return "";
        return form.problem().map(messages::text).orElse("");
    }

    public void save() {
        if (!canSave()) return;
        var unit = chosen.get();
        long by = desk.person().value();
        if (adding.get() || unit == null) {
            var draft = form.draft();
            run(() -> desk.office().units().add(draft, by), _ -> messages.format("settings.units.added", draft.name()));
        } else {
            var after = form.over(unit);
            run(() -> desk.office().units().edit(unit, after, by), _ -> messages.format("settings.units.saved", after.name()));
        }
    }

    public void discard() {
        show(chosen.get());
    }

    /// Asks, then makes the chosen unit and `other` one: `other` stays.
    public void mergeInto(Unit other) {
        var unit = chosen.get();
        if (unit == null || unit.id().equals(other.id())) return;
        desk.tasks().run("settings.task.units", () -> countAssets(unit), assets -> {
            var sentence = messages.format("settings.units.merge.text", unit.name(), other.name(), FigureText.count(assets),
                    FigureText.count(search.tree().childrenOf(unit.id()).size()));
            if (!desk.dialogs().confirm(messages.text("settings.units.merge.title"), sentence, messages.text("settings.units.merge.verb"))) return;
            run(() -> desk.office().units().merge(unit.id(), other.id(), desk.person().value()), _ -> messages.format("settings.units.merged", unit.name(), other.name()));
        });
    }

    private int countAssets(Unit unit) {
        return desk.office().inventory().findIds(new InventoryQuery(null, null, Set.of(), unit.id(), Set.of(), null, InventoryQuery.Sort.ID, true)).size();
    }

    private void run(Callable<UnitStep> work, Function<UnitStep, String> words) {
        desk.tasks().run("settings.task.units", work, step -> done(step, words.apply(step)));
    }

    /// Something changed the tree: it is shown, and can be taken back.
    void done(UnitStep step, String sentence) {
        last.set(step);
        desk.notices().done(sentence);
        adding.set(false);
        var left = step.added().isEmpty() ? step.after() : step.added();
        var next = left.size() == 1 ? left.getFirst() : null;
        chosen.set(next);
        if (next != null) form.show(next, search.tree());
        desk.navigator().changed();
        load();
    }

    public void undo() {
        var step = last.get();
        if (step == null) return;
        desk.tasks().run("settings.task.units", () -> {
            desk.office().units().undo(step, desk.person().value());
            return step;
        }, _ -> {
            last.set(null);
            desk.notices().done(messages.text("settings.units.undone"));
            show(null);
            desk.navigator().changed();
            load();
        });
    }

    /// The units a provisional one may be.
    public List<Unit> suggestions() {
        return Optional.ofNullable(chosen.get()).map(u -> search.readingProperty().get().suggestions().getOrDefault(u.id(), List.of())).orElse(List.of());
    }

    UnitForm form() {
        return form;
    }

    UnitSearch search() {
        return search;
    }

    public ReadOnlyObjectProperty<@Nullable Unit> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Null where nothing can be taken back.
    public ReadOnlyObjectProperty<@Nullable UnitStep> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// The form is about a unit that is not there yet.
    public BooleanProperty addingProperty() {
        return adding;
    }
}

package org.qingqun.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.LimitTrial.Rate;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.settings.LimitHistory.Change;
import org.qingqun.ui.settings.Trial.Effect;
import org.qingqun.ui.settings.Trial.Line;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// The limits in force, those tried, and what they would flag. Nothing is stored before it is saved with a reason.
public final class RulesModel {
    private record Loaded(Limits limits, List<Change> changes) {}

    private final Desk desk;
    private final Messages messages;
    private final TrialReader reader;
    private final ReadOnlyObjectWrapper<Limits> now = new ReadOnlyObjectWrapper<>(Limits.DEFAULT);
    private final ReadOnlyObjectWrapper<Limits> tried = new ReadOnlyObjectWrapper<>(Limits.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Limit> chosen = new ReadOnlyObjectWrapper<>(Limit.GROUP_SILENT_DAYS);
    private final BooleanProperty newcomers = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<Change> changes = FXCollections.observableArrayList();

    public RulesModel(Desk desk) {
        this.desk = desk;
        messages = desk.messages();
        reader = new TrialReader(desk.office());
    }

    /// What was tried and not saved is kept.
    public void load() {
        desk.tasks().run("settings.task.load", () -> new Loaded(desk.office().campaigns().current().limits(),
                new LimitHistory(desk.office(), messages).find()), loaded -> {
            boolean trying = isChanged();
            reader.forget();
            now.set(loaded.limits());
            changes.setAll(loaded.changes());
            if (!trying) tried.set(loaded.limits());
            tryOut();
        });
    }

    /// @return whether it was taken: a number may contradict another one
    public boolean set(Limit limit, int value) {
        if (tried.get().value(limit) == value) return true;
        try {
            tried.set(tried.get().with(limit, value));
        } catch (ExpectedException contradiction) {
            desk.notices().refused(new ErrorText(messages).explain(contradiction));
            return false;
        }
        choose(limit);
        tryOut();
        return true;
    }

    /// Nobody looks at it any more: the register is let go of.
    public void leave() {
        desk.tasks().start(Job.of("settings.task.trial", () -> {
            reader.forget();
            return true;
        }, _ -> {}));
    }

    /// The limit whose effect stands at the side.
    public void choose(Limit field) {
        chosen.set(field);
        var effect = effect();
        newcomers.set(effect.out().isEmpty() && !effect.in().isEmpty());
    }

    private void tryOut() {
        var from = now.get();
        var to = tried.get();
        desk.tasks().start(Job.of("settings.task.trial", () -> reader.read(from, to), result -> {
            trial.set(result);
            choose(chosen.get());
        }).replacing());
    }

    public void discard() {
        tried.set(now.get());
        reason.set("");
        tryOut();
    }

    /// Puts what the program comes with into the trial; saves nothing.
    public void tryDefaults() {
        tried.set(new Limits(Limits.DEFAULT.values(), now.get().switches(), now.get().exceptions()));
        tryOut();
    }

    public boolean isChanged() {
        return !tried.get().values().equals(now.get().values());
    }

    /// Only what was tried out and has a reason.
    public boolean canSave() {
        var seen = trial.get();
        return isChanged() && !reason.get().isBlank() && seen != null && seen.tried().equals(tried.get());
    }

    public void save() {
        if (!canSave()) return;
        var wanted = tried.get();
        var why = reason.get().strip();
        desk.tasks().run("settings.task.save", () -> desk.office().campaigns().changeLimits(numbers(wanted), why, desk.person()), saved -> {
            reason.set("");
            now.set(saved.limits());
            tried.set(saved.limits());
            load();
            scan();
        });
    }

    /// Only numbers are tried here: switches and exceptions stay what they are by now.
    private Limits numbers(Limits wanted) {
        var stored = desk.office().campaigns().current().limits();
        return new Limits(wanted.values(), stored.switches(), stored.exceptions());
    }

    private void scan() {
        desk.tasks().runLong("settings.task.scan", progress -> desk.office().scan().scan(desk.office().today(), Set.of(), desk.person(), progress), result -> {
            desk.notices().done(messages.format("settings.rules.saved", FigureText.count(result.findings().size())));
            desk.navigator().changed();
        });
    }

    /// A value that cannot be taken as typed is corrected, but never in silence.
    public void corrected(Limit field, String typed, int days) {
        desk.notices().refused(messages.format("settings.rules.corrected", typed, field.lowest(), field.highest(), days));
    }

    public Effect effect() {
        var seen = trial.get();
        return seen == null ? Effect.NONE : seen.effect(chosen.get());
    }

    /// Of the families that the chosen limit is about, what the rate becomes once all that is flagged is closed: those it changes, else those it could.
    public Map<Family, Rate> rates() {
        var seen = trial.get();
        var own = TrialReader.family(chosen.get());
        if (seen == null) return Map.of();
        var rates = new TreeMap<>(seen.rates());
        rates.entrySet().removeIf(of -> own == null ? of.getValue().now().equals(of.getValue().tried()) : of.getKey() != own);
        return rates;
    }

    /// Those who drop out, or those who come in.
    public List<Line> lines() {
        return newcomers.get() ? effect().in() : effect().out();
    }

    public void openInInventory(List<Line> lines) {
        var visit = Visit.to(Page.INVENTORY).withAssets(lines.stream().map(Line::asset).toList());
        var family = TrialReader.family(chosen.get());
        desk.navigator().go(family == null ? visit : visit.withFamily(family));
    }

    public ReadOnlyObjectProperty<Limits> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Limits> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Limit> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the side shows who comes in rather than who drops out.
    public BooleanProperty newcomersProperty() {
        return newcomers;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObservableList<Change> changes() {
        return changes;
    }
}

package org.qingqun.ui.settings.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices;
import org.qingqun.wording.Terms;

/// The papers behind each rule as they are being written: which rule, its references line by line, and what is wrong with them.
public final class PolicyModel {
    private record Known(List<RuleId> rules, Map<RuleId, List<PolicyReference>> papers) {}

    private final Desk desk;
    private final ObservableList<RuleId> rules = FXCollections.observableArrayList();
    private final ObjectProperty<RuleId> chosen = new SimpleObjectProperty<>(RuleId.ZOMBIE);
    private final ObservableList<PolicyDraft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private Map<RuleId, List<PolicyReference>> papers = Map.of();

    public PolicyModel(Desk desk) {
        this.desk = desk;
        chosen.subscribe((_, _) -> show());
    }

    /// What is being written and not saved is kept.
    public void load() {
        if (!changed.get()) refresh();
    }

    private void refresh() {
        var desks = desk.office().rules();
        desk.tasks().run("settings.task.policies", () -> new Known(desks.packs().entries().stream().map(RuleEntry::id).toList(), desks.policies().findAll()), known -> {
            papers = known.papers();
            rules.setAll(known.rules());
            show();
        });
    }

    private void show() {
        drafts.setAll(saved(chosen.get()).stream().map(reference -> new PolicyDraft(reference, this::check)).toList());
        own.set(!saved(chosen.get()).equals(desk.office().rules().policies().original(chosen.get())));
        check();
    }

    private List<PolicyReference> saved(RuleId rule) {
        return papers.getOrDefault(rule, List.of());
    }

    private void check() {
        var today = desk.office().today();
        problem.set(written().stream().flatMap(reference -> reference.fault(today).stream()).map(new Terms(desk.messages())::of).distinct().collect(Collectors.joining("\n")));
        changed.set(!written().equals(saved(chosen.get())));
    }

    private List<PolicyReference> written() {
        return drafts.stream().map(PolicyDraft::reference).toList();
    }

    /// One more line for the chosen rule.
    public void add() {
        drafts.add(new PolicyDraft(new PolicyReference("", null, null), this::check));
        check();
    }

    public void remove(PolicyDraft draft) {
        drafts.remove(draft);
        check();
    }

    /// Somebody has the official text at hand and compared it now.
    public void checkedToday(PolicyDraft draft) {
        draft.checkedOn().set(desk.office().today());
    }

    public void save() {
        if (changed.get() && problem.get().isEmpty()) put(chosen.get(), written(), "settings.policies.saved");
    }

    /// Takes what is written and not saved back.
    public void discard() {
        show();
    }

    /// Brings back what the program knows by itself.
    public void reset() {
        put(chosen.get(), List.of(), "settings.policies.reset.done");
    }

    private void put(RuleId rule, List<PolicyReference> references, String told) {
        var before = own.get() ? saved(rule) : List.<PolicyReference>of();
        desk.tasks().run("settings.task.policies", () -> {
            desk.office().rules().policies().replace(rule, references, desk.person());
            return rule;
        }, _ -> {
            var words = desk.messages();
            desk.notices().done(words.text(told), new Notices.Action(words.text("cleanup.undo"), () -> put(rule, before, "settings.policies.undone")));
            refresh();
            desk.navigator().changed();
        });
    }

    /// The day the oldest of a rule's references was checked; null where one of them never was, or there is none.
    public @Nullable LocalDate checkedOn(RuleId rule) {
        var days = saved(rule).stream().map(PolicyReference::checkedOn).toList();
        return days.isEmpty() || days.stream().anyMatch(Objects::isNull) ? null : days.stream().min(LocalDate::compareTo).orElseThrow();
    }

    /// In the order of the rule book.
    public ObservableList<RuleId> rules() {
        return rules;
    }

    /// What is written of the one before and not saved is dropped.
    public ObjectProperty<RuleId> chosenProperty() {
        return chosen;
    }

    public ObservableList<PolicyDraft> drafts() {
        return drafts;
    }

    /// A sentence for each kind of fault; empty when all can stand.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Whether the office wrote the chosen rule's itself.
    public ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }
}

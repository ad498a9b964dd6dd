package org.qingqun.ui.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.inventory.EntryLook.Standing;
import org.qingqun.ui.inventory.FieldEdit.Result.Refused;
import org.qingqun.ui.inventory.FieldEdit.Result.Taken;

/// A new asset as it stands in the form: what is wrong with it, what it resembles, and how many its unit has.
public final class EntryModel {
    /// Fields typed as text, in the order of the form.
    static final List<AssetField> TEXTS = List.of(AssetField.NAME, AssetField.PURPOSE, AssetField.CUSTODIAN, AssetField.CUSTODIAN_TITLE, AssetField.PHONE,
            AssetField.MEMBERS, AssetField.CREATED_ON, AssetField.FILING_NO, AssetField.NOTE);

    private final Desk desk;
    private final Messages messages;
    private final FieldEdit edit;
    private final EntryLook looks;
    private final ObjectProperty<Family> family;
    private final ObjectProperty<AppKind> kind = new SimpleObjectProperty<>(AppKind.MINI_PROGRAM);
    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<Platform> platform = new SimpleObjectProperty<>(Platform.WECHAT);
    private final ObjectProperty<Term.@Nullable Kind> term = new SimpleObjectProperty<>();
    private final StringProperty end = new SimpleStringProperty("");
    private final Map<AssetField, StringProperty> texts = new EnumMap<>(AssetField.class);
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NOTHING);

    public EntryModel(Desk desk, Family family) {
        this.desk = desk;
        messages = desk.messages();
        edit = new FieldEdit(messages, desk.office().today());
        looks = new EntryLook(desk.office());
        this.family = new SimpleObjectProperty<>(family);
        TEXTS.forEach(field -> texts.put(field, new SimpleStringProperty("")));
        desk.tasks().run("inventory.task.choices", () -> desk.office().inventory().unitTree().all().stream().filter(u -> !u.provisional()).toList(), units::setAll);
    }

    /// What hinders saving, in words; empty where nothing does.
    public String trouble() {
        if (text(AssetField.NAME).get().isBlank()) return messages.text("entry.nameless");
        if (unit.get() == null) return messages.text("entry.unitless");
        var until = term.get();
        if (until == null) return messages.text("entry.termless");
        if (until == Term.Kind.UNTIL_EVENT && end.get().isBlank()) return messages.text("entry.eventless");
        return facts().wrong();
    }

    private record Built(@Nullable AssetFacts facts, String wrong) {}

    /// Field after field, as the pane takes them.
    private Built facts() {
        var at = unit.get();
        if (at == null) return new Built(null, "");
        var facts = new AssetFacts(text(AssetField.NAME).get().strip(), at.id(), null, platform.get(), Custodian.NONE, null, null, null, Activity.UNKNOWN, null, plainTerm(),
                null, null, Source.BY_HAND);
        for (var field : typed()) {
            switch (edit.apply(field, facts, field == AssetField.ENDS_ON ? end.get() : text(field).get())) {
                case Taken(var taken) -> facts = taken;
                case Refused(var sentence) -> {
                    return new Built(null, sentence);
                }
            }
        }
        return new Built(facts, "");
    }

    private Term plainTerm() {
        var until = term.get();
        if (until == null) return Term.UNKNOWN;
        return switch (until) {
            case PERMANENT -> Term.PERMANENT;
            case UNTIL_DATE -> Term.untilDate(null);
            case UNTIL_EVENT -> Term.untilEvent(end.get().strip());
            case UNKNOWN -> Term.UNKNOWN;
        };
    }

    /// Fields with something in them.
    private List<AssetField> typed() {
        var typed = new ArrayList<>(TEXTS.stream().filter(f -> !text(f).get().isBlank()).toList());
        if (term.get() == Term.Kind.UNTIL_DATE && !end.get().isBlank()) typed.add(AssetField.ENDS_ON);
        return typed;
    }

    private @Nullable AssetDraft draft() {
        var built = facts().facts();
        return built == null ? null : new AssetDraft(family.get(), family.get() == Family.GOV_APP ? kind.get() : null, built, 1);
    }

    public boolean canSave() {
        return trouble().isEmpty();
    }

    /// What likeness and quota depend on.
    String lookedAt() {
        return String.join("\t", text(AssetField.NAME).get(), text(AssetField.PURPOSE).get(), String.valueOf(unit.get()), family.get().key(), platform.get().key());
    }

    /// Looks for what it resembles and how many its unit has; after every pause in typing.
    public void look() {
        var draft = draft();
        var at = unit.get();
        if (draft == null || at == null || draft.facts().name().isBlank()) standing.set(Standing.NOTHING);
        else desk.tasks().start(Job.of("entry.task.look", () -> looks.at(draft, at), standing::set).replacing());
    }

    /// Stores it, locks what was typed, and shows it in the list.
    public void save(Runnable afterwards) {
        var draft = draft();
        if (draft == null || !canSave()) return;
        Set<AssetField> locks = EnumSet.of(AssetField.UNIT, AssetField.PLATFORM, AssetField.ENDS_ON);
        locks.addAll(typed());
        desk.tasks().run("entry.task.save", () -> desk.office().entry().enter(draft, locks, desk.person()), asset -> {
            desk.notices().done(messages.format("entry.saved", asset.name(), asset.code()));
            afterwards.run();
            desk.navigator().changed();
            open(asset.id());
        });
    }

    /// Shows an asset of the register instead.
    public void open(AssetId id) {
        desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(family.get()).withAssets(List.of(id)));
    }

    Observable[] fields() {
        return ArrayUtils.addAll(texts.values().toArray(Observable[]::new), family, kind, unit, platform, term, end);
    }

    StringProperty text(AssetField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    public ObservableList<Unit> units() {
        return units;
    }

    public ObjectProperty<Family> familyProperty() {
        return family;
    }

    public ObjectProperty<AppKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<@Nullable Unit> unitProperty() {
        return unit;
    }

    public ObjectProperty<Platform> platformProperty() {
        return platform;
    }

    /// Null until a person says how long it is meant to live.
    public ObjectProperty<Term.@Nullable Kind> termProperty() {
        return term;
    }

    /// The day or the event it lives until, as typed.
    public StringProperty endProperty() {
        return end;
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }
}

package org.qingqun.ui.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// Who stays, as the first page of the wizard lets a person choose: a member, another asset found by search, or a group yet to be made.
public final class KeeperModel {
    private static final int MOST_HITS = 30;
    private static final Set<String> CLOSING = Set.of("merge", "dissolve", "deregister", "take-down");

    private final Desk desk;
    private final Choice choice;
    private final ObjectProperty<Keeper.Kind> kind = new SimpleObjectProperty<>(Keeper.Kind.MEMBER);
    private final ObjectProperty<AssetId> member;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<InventoryRow> hits = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable InventoryRow> other = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Unit> unit;
    private final StringProperty custodian = new SimpleStringProperty("");
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Keeper> chosen = new ReadOnlyObjectWrapper<>();

    KeeperModel(Desk desk, Choice choice) {
        this.desk = desk;
        this.choice = choice;
        member = new SimpleObjectProperty<>(choice.survivor());
        unit = new SimpleObjectProperty<>(choice.survivorSide().row().unit());
        if (choice.sources().isEmpty()) kind.set(Keeper.Kind.OTHER); // nothing merges into it, so it is what is to be merged
        custodian.set(Objects.requireNonNullElse(choice.survivorSide().asset().facts().custodian().name(), ""));
        for (var property : List.<Observable>of(kind, member, other, name, unit, custodian)) property.subscribe(() -> chosen.set(read()));
        chosen.set(read());
    }

    private Keeper read() {
        return switch (kind.get()) {
            case MEMBER -> choice.sides().stream().filter(s -> s.id().equals(member.get()) && s.canSurvive()).findFirst()
                    .<Keeper>map(s -> new Keeper.Member(s.asset())).orElse(new Keeper.Nobody(Keeper.Kind.MEMBER));
            case OTHER -> other.get() == null ? new Keeper.Nobody(Keeper.Kind.OTHER) : new Keeper.Other(other.get().asset());
            case FRESH -> StringUtils.isBlank(name.get()) ? new Keeper.Nobody(Keeper.Kind.FRESH) : new Keeper.Fresh(wanted());
        };
    }

    /// A new group does the same work for the same people on the same platform as the member proposed to stay.
    private NewSurvivor wanted() {
        var like = choice.survivorSide().asset().facts();
        return new NewSurvivor(name.get(), unit.get().id(), like.platform(), person(custodian.get()), like.purpose(), like.audience());
    }

    /// A member's custodian as the inventory knows him, or a new name.
    private Custodian person(String typed) {
        var wanted = StringUtils.trimToNull(typed);
        return choice.sides().stream().map(s -> s.asset().facts().custodian()).filter(c -> wanted != null && wanted.equals(c.name())).findFirst()
                .orElse(new Custodian(wanted, null, null));
    }

    /// Looks for other assets that can stay: of this family, in the register, not on their way out, no members.
    public void search() {
        var wanted = words.get().strip();
        if (wanted.isEmpty()) {
            hits.clear();
            return;
        }
        desk.tasks().start(Job.of("merge.task.search", () -> find(wanted), hits::setAll).replacing());
    }

    private List<InventoryRow> find(String wanted) {
        var all = InventoryQuery.ALL;
        var ids = desk.office().inventory().findIds(new InventoryQuery(choice.family(), wanted, Set.of(), null, Set.of(), null, all.sort(), true));
        var members = choice.assets().keySet();
        return desk.office().inventory().findRows(ids.stream().filter(id -> !members.contains(id)).limit(MOST_HITS * 3L).toList()).stream()
                .filter(KeeperModel::canSurvive).limit(MOST_HITS).toList();
    }

    private static boolean canSurvive(InventoryRow row) {
        boolean free = row.state().equals(AssetStatus.IN_USE.key());
        return row.asset().status() == AssetStatus.IN_USE && (free || row.disposition() == null || !CLOSING.contains(row.disposition()));
    }

    /// Why no new group can be made, a key of the bundles; empty when one can.
    public Optional<String> freshObstacle() {
        if (choice.family() != Family.WORK_GROUP) return Optional.of("merge.fresh.onlyGroups");
        return locked.get() ? Optional.empty() : Optional.of("merge.fresh.unlocked");
    }

    /// Why nobody is chosen yet, a key of the bundles.
    Optional<String> obstacle() {
        if (kind.get() == Keeper.Kind.FRESH && freshObstacle().isPresent()) return freshObstacle();
        if (!(chosen.get() instanceof Keeper.Nobody)) return Optional.empty();
        return Optional.of(switch (kind.get()) {
            case MEMBER -> "merge.obstacle.survivor";
            case OTHER -> "merge.obstacle.other";
            case FRESH -> "merge.obstacle.name";
        });
    }

    /// Units of the members, the survivor's first.
    public List<Unit> units() {
        return Stream.concat(Stream.of(choice.survivorSide()), choice.sides().stream()).map(s -> s.row().unit()).distinct().toList();
    }

    public ObjectProperty<Keeper.Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<AssetId> memberProperty() {
        return member;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObservableList<InventoryRow> hits() {
        return hits;
    }

    public ObjectProperty<@Nullable InventoryRow> otherProperty() {
        return other;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    public StringProperty custodianProperty() {
        return custodian;
    }

    public BooleanProperty lockedProperty() {
        return locked;
    }

    public ReadOnlyObjectProperty<Keeper> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}

package org.qingqun.ui.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.MemberLists;

/// What comparing the register found. It is kept as long as the window is open and compared anew only when asked.
public final class FoundModel {
    /// So many assets are compared in a second.
    private static final int QUICK = 15_000;
    private final Desk desk;
    private final MergeReader reader;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private Object latest = this; // which comparison the flag speaks of: one that is replaced ends after the next has begun

    FoundModel(Desk desk) {
        this.desk = desk;
        reader = new MergeReader(desk.office());
    }

    /// Compares the whole register; can be cancelled, and what was found before stays then.
    void compare(Runnable then) {
        var byHand = found.get().byHand();
        var mine = new Object();
        latest = mine;
        comparing.set(true);
        desk.tasks().start(Job.of("merge.task.compare", progress -> reader.find(byHand, progress), (Found fresh) -> {
            found.set(fresh);
            then.run();
        }).onEnd(() -> {
            if (latest == mine) comparing.set(false);
        }).replacing());
    }

    /// Something was decided elsewhere, or nobody asked yet: then only where comparing takes no longer than a moment.
    void recount() {
        if (wasCompared()) judge(() -> {});
        else if (!comparing.get()) compareIfQuick();
    }

    private void compareIfQuick() {
        desk.tasks().start(Job.of("merge.task.judge", reader::standing, (Integer standing) -> {
            if (standing > 0 && standing <= QUICK && !comparing.get() && !wasCompared()) compare(() -> {});
        }).replacing());
    }

    /// Reads what was decided meanwhile. A register that has grown is compared anew.
    void judge(Runnable then) {
        var before = found.get();
        desk.tasks().start(Job.of("merge.task.judge", progress -> reader.judge(before, progress), (Found fresh) -> {
            found.set(fresh);
            then.run();
        }));
    }

    /// Adds a cluster of exactly these.
    ///
    /// @param then learns whether any of them stands in the register
    void add(List<AssetId> members, Consumer<Boolean> then) {
        var before = found.get();
        desk.tasks().run("merge.task.byHand", () -> reader.with(members, before), (Optional<Found> made) -> {
            made.ifPresent(found::set);
            then.accept(made.isPresent());
        });
    }

    /// Takes in member lists that a person chooses; what is in sight is counted by them.
    void takeLists() {
        new MemberLists(desk).choose(() -> judge(() -> {}));
    }

    boolean wasCompared() {
        return found.get().wasCompared();
    }

    Found get() {
        return found.get();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Clusters in which something is left to decide; null before the first comparison.
    ObservableValue<@Nullable Integer> openProperty() {
        return found.map(now -> now.wasCompared() ? now.open() : null);
    }

    public ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }
}

package org.qingqun.ui.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// What comparing the register found. It is kept as long as the window is open and compared anew only when asked.
public final class FoundModel {
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

    /// Reads what was decided meanwhile.
    void judge(Runnable then) {
        var before = found.get();
        desk.tasks().run("merge.task.judge", () -> reader.judge(before), fresh -> {
            found.set(fresh);
            then.run();
        });
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

    boolean wasCompared() {
        return found.get().wasCompared();
    }

    Found get() {
        return found.get();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }
}

package org.qingqun.ui.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.joint.JointService;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// The units that run the selected group together with the deciding one, and those that could be added.
public final class JointModel {
    private record Known(List<Unit> others, List<Unit> all) {}

    private final Desk desk;
    private final Consumer<Asset> onEdited;
    private final ObservableList<Unit> others = FXCollections.observableArrayList();
    private final ObservableList<Unit> choices = FXCollections.observableArrayList();
    private @Nullable AssetId asset;

    /// @param onEdited takes the asset whose deciding unit changed
    public JointModel(Desk desk, Consumer<Asset> onEdited) {
        this.desk = desk;
        this.onEdited = onEdited;
    }

    /// @param shown null where nothing is selected
    public void show(@Nullable Asset shown) {
        asset = shown == null ? null : shown.id();
        if (shown == null) return;
        desk.tasks().start(Job.of("inventory.task.joint", () -> {
            var tree = desk.office().inventory().unitTree();
            var with = joints().find(shown.id()).stream().flatMap(id -> tree.find(id).stream()).toList();
            return new Known(with, choices(tree, shown, with));
        }, known -> {
            others.setAll(known.others());
            choices.setAll(known.all());
        }).replacing());
    }

    private static List<Unit> choices(UnitTree tree, Asset shown, List<Unit> with) {
        return tree.all().stream().filter(unit -> !unit.provisional() && !unit.id().equals(shown.unit()) && !with.contains(unit)).toList();
    }

    private JointService joints() {
        return desk.office().cleanup().joints();
    }

    public void add(Unit unit) {
        var wanted = new ArrayList<>(others);
        wanted.add(unit);
        replace(wanted);
    }

    public void remove(Unit unit) {
        replace(others.stream().filter(other -> !other.equals(unit)).toList());
    }

    private void replace(List<Unit> wanted) {
        var id = asset;
        if (id == null) return;
        store(() -> {
            joints().replace(id, wanted.stream().map(Unit::id).toList(), desk.person());
            return desk.office().inventory().get(id);
        });
    }

    /// Lets another one of them decide; the notice takes it back.
    public void decides(Unit unit) {
        var id = asset;
        if (id == null) return;
        record Decided(UnitId before, Asset after) {}
        desk.tasks().run("inventory.task.joint", () -> new Decided(desk.office().inventory().get(id).unit(), joints().decides(id, unit.id(), desk.person())), decided -> {
            var words = desk.messages();
            desk.notices().done(words.format("inventory.joint.decides.done", unit.name()),
                    new Notices.Action(words.text("cleanup.undo"), () -> store(() -> joints().decides(id, decided.before(), desk.person()))));
            onEdited.accept(decided.after());
        });
    }

    private void store(Callable<Asset> work) {
        desk.tasks().run("inventory.task.joint", work, onEdited);
    }

    /// Beside the deciding one.
    public ObservableList<Unit> others() {
        return others;
    }

    /// Units that could be added.
    public ObservableList<Unit> choices() {
        return choices;
    }
}

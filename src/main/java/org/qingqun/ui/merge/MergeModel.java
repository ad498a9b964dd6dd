package org.qingqun.ui.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.duplicate.Cluster;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Desk;

/// What page 合并 knows: the clusters still to be decided, the one in sight, and who of it stays.
public final class MergeModel {
    /// So many can be looked at side by side.
    static final int MOST = 12;
    private static final int MOST_AROUND = 5;
    private final Desk desk;
    private final FoundModel found;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Choice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final Oversize oversize = new Oversize();
    private @Nullable Cluster visited; // what somebody came to see stays in the list though it is settled
    private int place;
    private boolean listing;
    private boolean inSight;

    public MergeModel(Desk desk) {
        this.desk = desk;
        found = new FoundModel(desk);
        found.foundProperty().subscribe((_, _) -> list());
        search.subscribe((_, _) -> list());
        choice.subscribe(_ -> weigh());
    }

    /// The page comes into sight and shows the cluster of these; of none it keeps the place.
    public void open(List<AssetId> wanted) {
        inSight = true;
        told.set(null);
        if (found.wasCompared()) found.judge(() -> want(wanted));
        else found.compare(() -> want(wanted));
    }

    /// The page goes out of sight, and with it what its choice would do.
    public void leave() {
        inSight = false;
        desk.rates().settled();
    }

    /// Compares the register anew.
    public void refresh() {
        found.compare(() -> {});
    }

    /// Shows the cluster of these assets: the one found, or else one of exactly these; of a single asset with those it is like.
    private void want(List<AssetId> wanted) {
        if (wanted.isEmpty()) return;
        if (wanted.size() > MOST) {
            desk.notices().refused(desk.messages().format("merge.tooMany", MOST));
            return;
        }
        var known = found.get().clusterOf(wanted);
        if (known.isPresent()) {
            visit(known.get(), wanted);
            return;
        }
        var members = wanted.size() == 1 ? found.get().around(wanted.getFirst(), MOST_AROUND) : wanted;
        found.add(members, made -> {
            if (made) visit(found.get().byHand().getFirst(), wanted);
            else desk.notices().refused(desk.messages().text("merge.gone"));
        });
    }

    private void visit(Cluster cluster, List<AssetId> wanted) {
        visited = cluster;
        search.set("");
        list();
        entries.stream().filter(e -> e.cluster().equals(cluster)).findFirst().ifPresent(this::choose);
        if (wanted.size() > 1) change(c -> {
            var only = c;
            for (var side : c.sides()) if (!wanted.contains(side.id())) only = only.leavingOut(side.id(), true);
            return only;
        });
    }

    /// The cluster in sight stays in sight while the list holds it, else the one that took its place comes.
    private void list() {
        var now = choice.get();
        if (now != null) place = Math.max(0, indexOf(now.cluster()));
        listing = true;
        entries.setAll(found.get().entries(visited).stream().filter(e -> e.matches(search.get())).toList());
        listing = false;
        int same = now == null ? -1 : indexOf(now.cluster());
        if (now != null && same >= 0) choice.set(now.on(fresh(entries.get(same))));
        else choose(entries.isEmpty() ? null : entries.get(Math.min(place, entries.size() - 1)));
    }

    private int indexOf(Cluster cluster) {
        for (int i = 0; i < entries.size(); i++) if (entries.get(i).cluster().members().equals(cluster.members())) return i;
        return -1;
    }

    /// Ignored while the list is filled anew: the selection of a list on the screen moves by itself then.
    public void choose(@Nullable Entry entry) {
        var now = choice.get();
        if (listing || entry != null && now != null && now.cluster().equals(entry.cluster())) return;
        oversize.clear();
        choice.set(entry == null ? null : fresh(entry));
    }

    private Choice fresh(Entry entry) {
        return Choice.of(entry.cluster(), found.get().rows(), found.get().verdicts(), found.get().lists(), entry.byHand());
    }

    /// Another member stays; ignored for one on its way out of the register.
    public void keep(AssetId survivor) {
        change(c -> c.keeping(survivor));
    }

    /// The next one to the left or right stays.
    public void step(int by) {
        change(c -> c.stepping(by));
    }

    /// Not to be merged this time, or to be merged after all.
    public void leaveOut(AssetId member, boolean out) {
        change(c -> c.leavingOut(member, out));
    }

    private void change(UnaryOperator<Choice> how) {
        var now = choice.get();
        var changed = now == null ? null : how.apply(now);
        if (changed == null || changed.equals(now)) return;
        oversize.clear(); // it was said of other members
        choice.set(changed);
    }

    /// Shows in the status bar what the present choice would do, while the page is in sight.
    public void weigh() {
        var now = choice.get();
        if (!inSight) return;
        if (now == null) desk.rates().settled();
        else desk.rates().deciding(now.family(), now.sources().stream().collect(Collectors.toMap(Side::id, _ -> Disposition.MERGE)));
    }

    /// Remembers for good that the members are different, or that those left out are, and compares anew.
    public void markDifferent() {
        var now = choice.get();
        if (now != null) new Marking(desk, this::refresh).mark(now);
    }

    /// Remembers for good that those not left out do the same work, and compares anew.
    public void markSame() {
        var now = choice.get();
        if (now != null) new Marking(desk, this::refresh).markSame(now);
    }

    /// Why the chosen members cannot be merged as they are, a key of the bundles; empty when they can.
    public Optional<String> obstacle() {
        var now = choice.get();
        if (now == null) return Optional.of("merge.obstacle.none");
        if (!oversize.allows(now.people().grade())) return Optional.of("merge.obstacle.size");
        return now.sides().stream().noneMatch(Side::canMerge) ? Optional.of("merge.obstacle.decided") : Optional.empty();
    }

    /// The merge was proposed: its result is shown, and the next cluster comes.
    void proposed(Told result) {
        visited = null;
        var now = choice.get();
        if (now != null) place = Math.max(0, indexOf(now.cluster()));
        choice.set(null);
        found.judge(() -> {
            list(); // where all was refused nothing has changed, so nothing else does
            told.set(result);
        });
        desk.navigator().changed();
    }

    /// The last proposal was taken back: its cluster is open again.
    void undone() {
        told.set(null);
        found.judge(() -> {});
    }

    public void closeTold() {
        told.set(null);
    }

    public FoundModel found() {
        return found;
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<@Nullable Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public Oversize oversize() {
        return oversize;
    }
}

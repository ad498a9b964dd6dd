package org.qingqun.ui.inventory;

import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Unit;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// What 台账 shows: a filter, the ids it finds, one page of rows, and what is ticked. Sorting and filtering are SQL's work.
public final class InventoryModel {
    public static final int PAGE = 100;

    /// How the result is ordered.
    public record Order(Sort sort, boolean ascending) {}

    /// What there is to choose from.
    public record Choices(Map<Family, Integer> counts, List<Unit> units, List<RuleId> rules, boolean empty) {}

    private final Desk desk;
    private final RowFinder finder;
    private final Ticks ticks = new Ticks();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.of(Family.WORK_GROUP));
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(new Order(Sort.ID, true));
    private final IntegerProperty page = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(new Choices(Map.of(), List.of(), List.of(), false));
    private final ReadOnlyObjectWrapper<List<AssetId>> result = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyLongWrapper millis = new ReadOnlyLongWrapper(0);
    private final ObjectProperty<@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    public InventoryModel(Desk desk) {
        this.desk = desk;
        finder = RowFinder.of(desk.office(), desk.messages());
    }

    /// Another page leads here: its wish replaces the filter. A plain visit keeps it.
    public void visit(Visit visit) {
        var wished = Filter.of(visit, filter.get().family());
        if (!visit.equals(Visit.to(visit.page()))) filter.set(wished);
        if (visit.ticked()) ticks.await(visit.assets());
        finder.none().forget();
        search();
        loadChoices();
    }

    public void refresh() {
        finder.none().forget();
        reload();
        loadChoices();
    }

    public void filter(Filter wanted) {
        if (wanted.equals(filter.get())) return;
        filter.set(wanted);
        search();
    }

    public void sort(Sort sort, boolean ascending) {
        var wanted = new Order(sort, ascending);
        if (wanted.equals(order.get())) return;
        order.set(wanted);
        search();
    }

    private void search() {
        page.set(0);
        reload();
    }

    private void reload() {
        var wanted = filter.get();
        var by = order.get();
        int at = page.get();
        boolean large = RowFinder.isLarge(choices.get());
        desk.tasks().start(Job.of("inventory.task.search", () -> finder.find(wanted, by, at, large), found -> {
            show(found);
            if (found.more()) count(wanted, by);
            if (!wanted.text().isBlank() && RowFinder.isLarge(choices.get())) prepare();
        }).replacing());
    }

    /// Something may have changed since words were made quick to find.
    private void prepare() {
        desk.tasks().start(Job.of("inventory.task.prepare", finder::prepare, _ -> {}).patiently());
    }

    /// Looks for all of a result whose first page is in sight.
    private void count(Filter wanted, Order by) {
        desk.tasks().start(Job.of("inventory.task.count", () -> finder.findAll(wanted, by), ids -> {
            if (!wanted.equals(filter.get()) || !by.equals(order.get())) return;
            counting.set(false);
            result.set(ids);
            ticks.keepOnly(ids);
        }).replacing().patiently());
    }

    private void show(RowFinder.Found found) {
        millis.set(found.millis()); // said together with the result
        counting.set(found.more());
        result.set(found.ids());
        if (!found.more()) ticks.keepOnly(found.ids());
        showRows(found.rows());
    }

    private void showRows(List<Row> found) {
        var before = selected.get();
        rows.setAll(found);
        selected.set(before == null ? null : found.stream().filter(row -> row.id().equals(before.id())).findFirst().orElse(null));
        if (!filter.get().only().isEmpty() && !found.isEmpty()) selected.set(found.getFirst());
    }

    /// Turns to a page of the present result, 0 for the first.
    public void turnTo(int wanted) {
        int at = Math.clamp(wanted, 0, pages() - 1);
        if (at == page.get()) return;
        page.set(at);
        var ids = result.get();
        desk.tasks().start(Job.of("inventory.task.page", () -> finder.rows(ids, at), this::showRows).replacing());
    }

    /// Pages of the result, at least one.
    public int pages() {
        return Math.max(1, Math.ceilDiv(result.get().size(), PAGE));
    }

    /// `第 1–100 个，共 1,970 个 · 用时 41 毫秒`
    public String place() {
        int total = result.get().size();
        int from = Math.min(page.get() * PAGE + 1, total);
        if (counting.get()) return desk.messages().format("inventory.place.counting", FigureText.count(from), FigureText.count(total), millis.get());
        return desk.messages().format("inventory.place", FigureText.count(from), FigureText.count(Math.min((page.get() + 1) * PAGE, total)),
                FigureText.count(total), millis.get());
    }

    /// Ticks the page in sight, or all of it away; a second time the whole result.
    public void tickPageThenAll() {
        var inSight = rows.stream().map(Row::id).toList();
        if (inSight.stream().allMatch(ticks::contains)) ticks.setAll(result.get(), true);
        else ticks.setAll(inSight, true);
    }

    /// The ticked assets in the order of the result.
    public List<AssetId> ticked() {
        return ticks.in(result.get());
    }

    private void loadChoices() {
        desk.tasks().start(Job.of("inventory.task.choices", finder::readChoices, read -> {
            choices.set(read);
            if (RowFinder.isLarge(choices.get())) prepare();
        }).patiently());
    }

    /// An asset was changed in the detail pane: its row shows it.
    public void changed(Asset asset) {
        desk.tasks().run("inventory.task.page", () -> desk.office().inventory().findRows(List.of(asset.id())), found -> found.forEach(row -> {
            rows.replaceAll(old -> old.id().equals(asset.id()) ? Row.of(row, desk.messages()) : old);
            selected.set(Row.of(row, desk.messages()));
        }));
    }

    public Ticks ticks() {
        return ticks;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ObjectProperty<@Nullable Row> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<AssetId>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether only the first page of the result is known yet: what is about all of it has to wait.
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty millisProperty() {
        return millis.getReadOnlyProperty();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public IntegerProperty pageProperty() {
        return page;
    }
}

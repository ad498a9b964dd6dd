package org.qingqun.ui.cleanup;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.common.Slices;
import org.qingqun.ui.cleanup.CaseReader.Detail;
import org.qingqun.ui.cleanup.CaseReader.Listing;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// What page 处置 knows: the filter, the page of rows in sight, which are ticked, the chosen one, and the step about to be taken.
public final class CleanupModel {
    public static final int PAGE_ROWS = 100;
    private static final Listing NOTHING = new Listing(Map.of(), List.of(), 0, 0, 0, Timetable.USUAL);
    private final Desk desk;
    private final CaseReader reader;
    private Consumer<List<CaseId>> onLook = _ -> {};
    private final ObjectProperty<CaseFilter> filter = new SimpleObjectProperty<>(CaseFilter.START);
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(NOTHING);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CaseId> ticked = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Step> step = new SimpleObjectProperty<>();
    private final ObservableList<String> refusals = FXCollections.observableArrayList();
    private boolean entering;

    public CleanupModel(Desk desk) {
        this.desk = desk;
        reader = new CaseReader(desk.office(), desk.messages());
        filter.subscribe((_, _) -> {
            page.set(0);
            ticked.clear();
            step.set(null); // it was about what is no longer in sight
            refresh();
        });
        page.subscribe((_, _) -> loadPage());
    }

    /// What the list shows may be different now.
    void changed() {
        desk.navigator().changed();
        refresh();
    }

    /// The page is entered: where nobody has to press on with anything, the list begins with what comes before that.
    void enter() {
        entering = true;
        refresh();
    }

    public void refresh() {
        var wanted = filter.get();
        desk.tasks().start(Job.of("cleanup.task.list", () -> reader.list(wanted), found -> {
            listing.set(found);
            boolean first = entering;
            entering = false;
            if (first && found.ids().isEmpty() && wanted.equals(CaseFilter.START))
                CaseFilter.BEFORE.stream().filter(state -> count(state) > 0).findFirst().ifPresent(state -> filter.set(wanted.in(EnumSet.of(state))));
            ticked.retainAll(found.ids());
            page.set(Math.min(page.get(), Math.max(0, pages() - 1)));
            loadPage();
            reloadDetail();
        }).replacing());
    }

    private void loadPage() {
        var part = List.copyOf(Slices.page(listing.get().ids(), page.get(), PAGE_ROWS));
        desk.tasks().start(Job.of("cleanup.task.rows", () -> desk.office().review().findRows(part), rows::setAll).replacing());
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(listing.get().ids().size(), PAGE_ROWS));
    }

    public void choose(@Nullable CaseRow row) {
        if (row == null) {
            detail.set(null);
            return;
        }
        var id = row.cleanupCase().id();
        var prepared = step.get();
        if (prepared != null && ticked.isEmpty() && !prepared.cases().contains(id)) step.set(null);
        desk.tasks().start(Job.of("cleanup.task.detail", () -> reader.detail(id), detail::set).replacing());
    }

    public void tick(CaseId id, boolean on) {
        ticked.remove(id);
        if (on) ticked.add(id);
    }

    /// Everything the filter shows, not only the page in sight.
    public void tickAll(boolean on) {
        ticked.setAll(on ? listing.get().ids() : List.of());
    }

    /// What the ticked cases, or else the chosen one, can be asked to do: what at least one of them allows.
    public Set<CaseAction> actions() {
        var offered = EnumSet.noneOf(CaseAction.class);
        for (var row : selection().inSight()) offered.addAll(CaseAction.of(row.cleanupCase()));
        return offered;
    }

    /// Why the single chosen case cannot take this action yet; empty with several ticked.
    public Optional<CaseAction.Wait> waitsFor(CaseAction action) {
        var chosen = detail.get();
        if (chosen == null || ticked.size() > 1) return Optional.empty();
        return action.waitsFor(chosen.row(), desk.office().today(), chosen.baselineLocked());
    }

    /// Opens the step for the ticked cases, or else the chosen one: it asks for what it needs and takes nothing yet. What nobody has seen is looked at first.
    public void prepare(CaseAction action) {
        var selection = selection();
        refusals.clear();
        if (action == CaseAction.VERIFY && !selection.isInSight()) onLook.accept(selection.ids());
        else step.set(Step.proposed(action, selection.ids(), desk.office().today(), selection.noticeEnd(listing.get().timetable(), desk.office().today())));
    }

    /// @param looking takes cases that somebody wants to close and has not seen
    void onLook(Consumer<List<CaseId>> looking) {
        onLook = looking;
    }

    private Selection selection() {
        return new Selection(rows, ticked, detail.get());
    }

    public void turnBack() {
        step.set(null);
        refusals.clear();
    }

    /// Takes the prepared step. Rows that are refused stand in `refusals` afterwards, in words.
    public void take() {
        var prepared = step.get();
        if (prepared == null || !prepared.isReady()) return;
        step.set(null);
        run(prepared, true);
    }

    private void run(Step taken, boolean undoable) {
        desk.tasks().run("cleanup.task.step", () -> reader.told(taken, taken.take(desk.office(), desk.person())), told -> {
            refusals.setAll(told.refusals());
            if (!told.done().isEmpty()) desk.notices().done(told.done(), undoable ? told.back().map(back -> undo(back, taken.action())).orElse(null) : null);
            ticked.clear();
            changed();
        });
    }

    private Notices.Action undo(Step back, CaseAction taken) {
        var name = back.takesBack(taken) ? "cleanup.undo" : "cleanup.action." + back.action().key();
        return new Notices.Action(desk.messages().text(name), () -> run(back, false));
    }

    private void reloadDetail() {
        var chosen = detail.get();
        if (chosen != null) choose(chosen.row());
    }

    /// Counts of the strip; 0 for states no case is in.
    public int count(CaseState state) {
        return listing.get().counts().getOrDefault(state, 0);
    }

    public ObjectProperty<CaseFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public IntegerProperty pageProperty() {
        return page;
    }

    public ObservableList<CaseRow> rows() {
        return rows;
    }

    public ObservableList<CaseId> ticked() {
        return ticked;
    }

    public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Step> stepProperty() {
        return step;
    }

    public ObservableList<String> refusals() {
        return refusals;
    }
}

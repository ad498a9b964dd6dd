package org.qingqun.ui.overview;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What 总览 shows. Holds no nodes, so a test needs no window.
public final class OverviewModel {
    /// One family in the small table, all printed.
    public record FamilyRow(String name, String baseline, String disposed, String remaining, String rate) {}

    /// Under which the window remembers that the first hour was put away.
    public static final String FIRST_HOUR = "overview.firstHour";
    private static final String HIDDEN = "hidden";
    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NextStep> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FirstHour> firstHour = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<WorkItem> work = FXCollections.observableArrayList();
    private final ObservableList<FamilyRow> families = FXCollections.observableArrayList();
    private boolean reading;

    public OverviewModel(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    public void refresh() {
        reading = true;
        desk.tasks().start(Job.of("overview.task.refresh", () -> new FactsReader(desk.office(), desk.messages()).read(), this::show).onEnd(() -> reading = false));
    }

    /// The page is opened: what is being read already, since it was just built, is not read twice.
    public void opened() {
        if (!reading) refresh();
    }

    private void show(Facts read) {
        empty.set(read.assets() == 0);
        work.setAll(new WorkList(messages).of(read));
        families.setAll(Arrays.stream(Family.values()).flatMap(f -> read.families().stream().filter(g -> g.key().equals(f.key()))
                .map(g -> row(f, g.figures()))).toList());
        firstHour.set(firstHour(read));
        next.set(NextStep.of(read, messages).orElse(null));
        facts.set(read);
    }

    private FamilyRow row(Family family, Figures f) {
        return new FamilyRow(new Terms(messages).of(family), FigureText.count(f.baseline()), FigureText.count(f.disposed()),
                FigureText.count(f.remaining()), FigureText.rate(f.disposalRate()));
    }

    public void go(Visit visit) {
        desk.navigator().go(visit);
    }

    /// Null where it is over or put away, and in the sample, which somebody else went through.
    private @Nullable FirstHour firstHour(Facts read) {
        var hour = FirstHour.of(read);
        return hour.isOver() || isSample() || desk.preferences().remembered(FIRST_HOUR).filter(HIDDEN::equals).isPresent() ? null : hour;
    }

    public void hideFirstHour() {
        desk.preferences().remember(FIRST_HOUR, HIDDEN);
        firstHour.set(null);
        desk.notices().done(messages.text("overview.hour.hidden"));
    }

    public void goTo(Page page) {
        desk.navigator().go(page);
    }

    public void goProgress() {
        desk.navigator().go(Page.PROGRESS);
    }

    public void goReport() {
        desk.navigator().go(Page.REPORT);
    }

    public void goImport() {
        desk.navigator().go(Page.INGEST);
    }

    /// Where an inventory is restored from a backup, or another one connected to.
    public void goFile() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withText("file"));
    }

    public void goSettings() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withText("campaign"));
    }

    public void openSample() {
        desk.inventories().openSample();
    }

    public void openOwn() {
        desk.inventories().openOwn();
    }

    public boolean isSample() {
        return desk.inventories().isSample();
    }

    /// `数据截至 2026-11-23 · 距行动截止还有 38 天`
    public String note(Facts f) {
        var until = messages.format("overview.note.asOf", f.today());
        return f.daysLeft().map(days -> until + " · " + (days >= 0 ? messages.format("overview.note.left", days)
                : messages.format("overview.note.over", -days))).orElse(until);
    }

    /// `746 / 2,708`
    public String share(Facts f) {
        return FigureText.count(f.figures().disposed()) + " / " + FigureText.count(f.figures().denominator());
    }

    public String distance(Facts f) {
        return f.distance().map(d -> d > 0 ? messages.format("overview.rate.toGo", FigureText.count(d)) : messages.text("overview.rate.reached"))
                .orElse(FigureText.NONE);
    }

    /// `目标 30.0%`, empty without one.
    public String target(Facts f) {
        var target = f.campaign().targetPerMille();
        return target == null ? "" : messages.format("overview.rate.target", FigureText.rate(new Fraction(target, 1000)));
    }

    public String workNote() {
        return messages.format("overview.work.note", work.size(), FigureText.count(work.stream().mapToInt(WorkItem::count).sum()));
    }

    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable NextStep> nextProperty() {
        return next.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable FirstHour> firstHourProperty() {
        return firstHour.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ObservableList<WorkItem> work() {
        return work;
    }

    public ObservableList<FamilyRow> families() {
        return families;
    }
}

package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.BaselineService;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Census;
import org.qingqun.progress.Weight;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.MemberLists;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.progress.ProgressReading.Growth;
import org.qingqun.ui.progress.WaterfallStep.Part;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What page 进度 knows: one reading, the family and the day it is of.
public final class ProgressModel {
    private static final String RANKED = "progress.ranked";
    private final Desk desk;
    private final Office office;
    private final Messages messages;
    private final Terms terms;
    private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.WORK_GROUP);
    private final ObjectProperty<Breakdown> breakdown = new SimpleObjectProperty<>(Breakdown.COUNTY);
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable LocalDate> base = new SimpleObjectProperty<>();
    private final BooleanProperty ranked = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable ProgressReading> reading = new ReadOnlyObjectWrapper<>();

    public ProgressModel(Desk desk) {
        this.desk = desk;
        office = desk.office();
        messages = desk.messages();
        terms = new Terms(messages);
        day = new SimpleObjectProperty<>(office.today());
        ranked.set(desk.preferences().remembered(RANKED).map(Boolean::parseBoolean).orElse(true));
        ranked.subscribe((_, on) -> desk.preferences().remember(RANKED, on.toString()));
        family.subscribe((_, _) -> refresh());
        day.subscribe((_, _) -> refresh());
        base.subscribe((_, _) -> refresh());
    }

    public void refresh() {
        var what = family.get();
        var on = day.get() == null ? office.today() : day.get();
        var against = base.get();
        var reader = new ProgressReader(office);
        var shown = reading.get();
        if (shown == null || shown.family() != what)
            desk.tasks().start(Job.of("progress.task.kept", () -> reader.readKept(what, on), kept -> kept.filter(_ -> isMissing(what)).ifPresent(reading::set)).replacing());
        desk.tasks().start(Job.of("progress.task.read", () -> reader.read(what, on, against), fresh -> show(fresh, reader, against)).replacing());
    }

    /// The figures at once, what stands beside them as soon as it is read; until then what stood there.
    private void show(ProgressReading fresh, ProgressReader reader, @Nullable LocalDate against) {
        var shown = reading.get();
        reading.set(shown == null || isMissing(fresh.family()) ? fresh : fresh.with(shown.beside()));
        if (fresh.isCounted()) desk.tasks().start(Job.of("progress.task.beside", () -> reader.readBeside(fresh.family(), against), beside -> {
            var now = reading.get();
            if (now != null && !isMissing(fresh.family())) reading.set(now.with(beside));
        }).replacing());
    }

    /// Takes in member lists that a person chooses.
    public void takeLists() {
        new MemberLists(desk).choose(this::refresh);
    }

    private boolean isMissing(Family wanted) {
        var shown = reading.get();
        return shown == null || shown.family() != wanted;
    }

    /// Leads to the rows that a figure counts.
    ///
    /// @param part of this bar only; null: of all
    public void openBehind(Keyed rows, @Nullable RateRow part) {
        if (rows instanceof RowsBehind counted) openRows(counted, part);
        if (rows instanceof Weight weight) desk.tasks().run("progress.task.rows", () -> office.progress().findWeighing(family.get(), weight), this::open);
    }

    /// Leads to the rows that a figure counts.
    ///
    /// @param part of this bar only; null: of all
    public void openRows(RowsBehind rows, @Nullable RateRow part) {
        var key = office.progress().key(breakdown.get());
        openRows(place -> rows.counts(place) && (part == null || part.isTotal() || key.apply(place.tally()).equals(part.key())));
    }

    /// Leads to the rows that a figure of another day counted then.
    public void openRowsOn(LocalDate on, RowsBehind rows) {
        openRows(rows::counts, on);
    }

    /// Leads to what made a unit's register grow.
    public void openGrowth(Growth growth) {
        openRows(place -> place.membership().unit().equals(growth.id()) && RowsBehind.REMAINING.counts(place)
                && (RowsBehind.BACK.counts(place) || RowsBehind.RESTORED.counts(place)));
    }

    private void openRows(Predicate<Census.Place> counted) {
        var r = reading.get();
        if (r != null) openRows(counted, r.day());
    }

    private void openRows(Predicate<Census.Place> counted, LocalDate on) {
        var what = family.get();
        desk.tasks().run("progress.task.rows", () -> office.progress().census(what, on).where(counted).places().stream().map(p -> p.membership().asset()).toList(),
                this::open);
    }

    /// What a unit is asked whose register grew, to be sent to it.
    public String question(Growth growth) {
        var r = reading.get();
        var since = r == null || r.base().day() == null ? messages.text("progress.base.baseline") : r.base().day().toString();
        return messages.format("progress.ask.text", growth.unit(), since, growth.by(), growth.added(), growth.returned());
    }

    /// Writes down what a unit said; the report then says it too.
    public void explain(Growth growth) {
        var said = desk.dialogs().reason(messages.text("progress.explain.title"), messages.format("progress.explain.sentence", growth.unit(), FigureText.signed(growth.by())), List.of());
        said.ifPresent(reason -> desk.tasks().run("progress.task.explain", () -> {
            office.growths().explain(growth.id(), reason, desk.person());
            return reason;
        }, _ -> refresh()));
    }

    /// Leads to these assets.
    public void open(List<AssetId> assets) {
        if (assets.isEmpty()) desk.notices().done(messages.text("progress.rows.none"));
        else desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(family.get()).withAssets(assets));
    }

    /// Counts what a lock on `baselineDay` would take in and leave out; locks nothing.
    public void previewLock(LocalDate baselineDay, Consumer<BaselineService.Preview> show) {
        desk.tasks().run("progress.task.preview", () -> office.baseline().preview(baselineDay), show);
    }

    public void lock(LocalDate baselineDay) {
        desk.tasks().run("progress.task.lock", () -> office.baseline().lock(baselineDay, desk.person()), _ -> {
            desk.navigator().changed();
            refresh();
        });
    }

    /// The bars of the chosen breakdown.
    public List<RateRow> bars(ProgressReading r) {
        return RateRow.of(r.parts().getOrDefault(breakdown.get(), List.of()), key -> switch (breakdown.get()) {
            case LEVEL -> messages.text("level." + key);
            case PLATFORM -> messages.text("platform." + key);
            default -> key.isEmpty() ? messages.text("progress.county.own") : key;
        }, ranked.get());
    }

    /// What the bars sum to.
    public RateRow total(ProgressReading r) {
        return RateRow.total(messages.text("progress.bars.total"), r.figures());
    }

    public String partName(Part part) {
        return messages.text("progress.part." + part.key());
    }

    public String familyName(Family which) {
        return terms.of(which);
    }

    public ObjectProperty<Family> familyProperty() {
        return family;
    }

    public ObjectProperty<Breakdown> breakdownProperty() {
        return breakdown;
    }

    /// The kept day the figures are compared with; null: the baseline day.
    public ObjectProperty<@Nullable LocalDate> baseProperty() {
        return base;
    }

    /// Whether bars stand by their rates: a league table, which can be hidden.
    public BooleanProperty rankedProperty() {
        return ranked;
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ReadOnlyObjectProperty<@Nullable ProgressReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}

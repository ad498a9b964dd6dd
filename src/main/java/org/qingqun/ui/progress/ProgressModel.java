package org.qingqun.ui.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.BaselineService;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Figures;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.progress.Formulas.Kpi;
import org.qingqun.ui.progress.WaterfallStep.Part;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What page 进度 knows: one reading, the family and the day it is of.
public final class ProgressModel {
    /// One figure of the strip. `tone`: accent, success, warning or plain.
    public record KpiCard(Kpi kpi, String title, String figure, String note, String tone) {}

    private final Desk desk;
    private final Office office;
    private final Messages messages;
    private final Terms terms;
    private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.WORK_GROUP);
    private final ObjectProperty<Breakdown> breakdown = new SimpleObjectProperty<>(Breakdown.COUNTY);
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<@Nullable ProgressReading> reading = new ReadOnlyObjectWrapper<>();

    public ProgressModel(Desk desk) {
        this.desk = desk;
        office = desk.office();
        messages = desk.messages();
        terms = new Terms(messages);
        day = new SimpleObjectProperty<>(office.today());
        family.subscribe((_, _) -> refresh());
        day.subscribe((_, _) -> refresh());
    }

    public void refresh() {
        var what = family.get();
        var on = day.get() == null ? office.today() : day.get();
        desk.tasks().start(Job.of("progress.task.read", () -> new ProgressReader(office).read(what, on), reading::set).replacing());
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

    public List<KpiCard> kpis(ProgressReading r) {
        var f = r.figures();
        var after = FigureText.rate(r.forecast().after().disposalRate());
        var goal = r.campaign().targetPerMille() == null ? messages.format("progress.kpi.in-flight", after)
                : messages.format("progress.kpi.target", FigureText.decimal(Optional.of(BigDecimal.valueOf(r.target()))),
                        FigureText.count(r.toGo()));
        return List.of(card(Kpi.DISPOSAL, FigureText.rate(f.disposalRate()), goal, "accent"),
                card(Kpi.NET, FigureText.rate(f.netReduction()),
                        messages.format("progress.kpi.net", FigureText.count(f.added()), FigureText.count(f.returned())), "plain"),
                card(Kpi.REMAINING, FigureText.count(f.remaining()),
                        messages.format("progress.kpi.remaining", FigureText.signed(-r.forecast().fewer())), "plain"),
                card(Kpi.PROVEN, FigureText.rate(r.proven()),
                        messages.format("progress.kpi.proven", FigureText.count(r.proven().numerator()), FigureText.count(r.proven().denominator())), "success"),
                card(Kpi.BACK, FigureText.count(f.added() - f.mergedInto() + f.returned()),
                        messages.format("progress.kpi.back", FigureText.count(f.restoredFlow())), back(f) ? "warning" : "plain"));
    }

    private KpiCard card(Kpi kpi, String figure, String note, String tone) {
        return new KpiCard(kpi, messages.text("progress.kpi.title." + kpi.key()), figure, note, tone);
    }

    private static boolean back(Figures f) {
        return f.added() - f.mergedInto() + f.returned() > 0;
    }

    /// The bars of the chosen breakdown.
    public List<RateRow> bars(ProgressReading r) {
        return RateRow.of(r.parts().getOrDefault(breakdown.get(), List.of()), key -> switch (breakdown.get()) {
            case LEVEL -> messages.text("level." + key);
            case PLATFORM -> messages.text("platform." + key);
            default -> key.isEmpty() ? messages.text("progress.county.own") : key;
        });
    }

    /// Label, now, at the baseline: the weight that the count does not show.
    public List<List<String>> burden(ProgressReading r) {
        var now = r.now();
        var then = r.then();
        var lines = new ArrayList<List<String>>();
        lines.add(burdenLine("per-custodian", FigureText.decimal(now.perCustodian()), FigureText.decimal(then.perCustodian())));
        lines.add(burdenLine("overloaded", FigureText.count(now.overloaded()), FigureText.count(then.overloaded())));
        lines.add(burdenLine("mega", FigureText.count(now.mega()), FigureText.count(then.mega())));
        lines.add(burdenLine("unknown", FigureText.count(now.membersUnknown()), FigureText.count(then.membersUnknown())));
        return lines;
    }

    private List<String> burdenLine(String what, String now, String then) {
        return List.of(messages.text("progress.burden." + what), now, messages.format("progress.burden.then", then));
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

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ReadOnlyObjectProperty<@Nullable ProgressReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}

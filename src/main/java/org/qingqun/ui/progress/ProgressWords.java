package org.qingqun.ui.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.ui.progress.Formulas.Kpi;
import org.qingqun.wording.FigureText;

/// What page 进度 says about a reading.
public record ProgressWords(Messages messages) {
    /// One figure of the strip. `tone`: accent, success, warning or plain.
    public record KpiCard(Kpi kpi, String title, String figure, String note, String tone) {}

    public List<KpiCard> kpis(ProgressReading r) {
        var f = r.figures();
        var after = FigureText.rate(r.forecast().after().disposalRate());
        var goal = r.campaign().targetPerMille() == null ? messages.format("progress.kpi.in-flight", after)
                : messages.format("progress.kpi.target", FigureText.decimal(Optional.of(BigDecimal.valueOf(r.target()))),
                        FigureText.count(r.toGo()));
        return List.of(card(Kpi.DISPOSAL, FigureText.rate(f.disposalRate()), goal, "accent"),
                card(Kpi.NET, FigureText.rate(f.netReduction()),
                        messages.format("progress.kpi.net", FigureText.count(f.added()), FigureText.count(f.returned())), "plain"),
                card(Kpi.REMAINING, FigureText.count(f.remaining()), r.sinceBase()
                        .map(change -> messages.format("progress.kpi.remaining.base", String.valueOf(r.base().day()), FigureText.signed(change)))
                        .orElseGet(() -> messages.format("progress.kpi.remaining", FigureText.signed(-r.forecast().fewer()))), "plain"),
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

    /// Label, now, at the baseline: the weight that the count does not show.
    public List<List<String>> burden(ProgressReading r) {
        var now = r.now();
        var then = r.then();
        var lines = new ArrayList<List<String>>();
        lines.add(burdenLine("per-custodian", FigureText.decimal(now.perCustodian()), FigureText.decimal(then.perCustodian())));
        lines.add(burdenLine("overloaded", FigureText.count(now.overloaded()), FigureText.count(then.overloaded())));
        lines.add(burdenLine("mega", FigureText.count(now.mega()), FigureText.count(then.mega())));
        lines.add(burdenLine("per-asset", FigureText.decimal(now.perAsset()), FigureText.decimal(then.perAsset())));
        lines.add(burdenLine("messages", FigureText.decimal(now.messagesADay()), FigureText.decimal(then.messagesADay())));
        lines.add(burdenLine("unknown", FigureText.count(now.membersUnknown()), FigureText.count(then.membersUnknown())));
        return lines.stream().map(line -> List.of(line.get(0), line.get(1), messages.format("progress.burden.then", line.get(2)))).toList();
    }

    private List<String> burdenLine(String what, String now, String then) {
        return List.of(messages.text("progress.burden." + what), now, then);
    }

    /// Said plainly where the count fell and the burden did not.
    public Optional<String> heavier(ProgressReading r) {
        return r.now().isHeavierThan(r.then()) ? Optional.of(messages.text("progress.burden.heavier")) : Optional.empty();
    }

    /// How earlier campaigns ended, the newest first.
    public List<String> earlier(ProgressReading r) {
        return r.beside().earlier().stream().map(e -> messages.format("progress.earlier", e.name(), e.baselineDay(),
                FigureText.rate(e.figures().disposalRate()), FigureText.count(e.figures().remaining()))).toList();
    }

    /// How a day to compare with is called: the baseline, or a kept month.
    public String baseName(@Nullable LocalDate kept) {
        return kept == null ? messages.text("progress.base.baseline") : messages.format("progress.base.kept", kept);
    }
}

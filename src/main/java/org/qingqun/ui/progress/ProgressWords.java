package org.qingqun.ui.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.Weight;
import org.qingqun.ui.progress.Formulas.Kpi;
import org.qingqun.ui.progress.ProgressReading.Growth;
import org.qingqun.wording.FigureText;

/// What page 进度 says about a reading.
public record ProgressWords(Messages messages) {
    private static final int MOST_NAMES = 3;

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

    /// A figure of the burden, now and when the figures are compared with.
    public record Load(Weight weight, String what, String now, String then) {}

    /// The weight that the count does not show.
    public List<Load> burden(ProgressReading r) {
        var now = r.beside().now();
        var then = r.beside().then();
        var listed = r.beside().perPerson();
        return Stream.of(Weight.values()).filter(weight -> weight != Weight.PER_PERSON || listed.now().groups() > 0)
                .map(weight -> new Load(weight, messages.text("progress.burden." + weight.key()), figure(weight, now, listed.now()),
                        messages.format("progress.burden.then", figure(weight, then, listed.baseline())))).toList();
    }

    private static String figure(Weight weight, Burden burden, GroupsPerPerson listed) {
        return switch (weight) {
            case PER_CUSTODIAN -> FigureText.decimal(burden.perCustodian());
            case OVERLOADED -> FigureText.count(burden.overloaded());
            case MEGA -> FigureText.count(burden.mega());
            case PER_ASSET -> FigureText.decimal(burden.perAsset());
            case MESSAGES -> FigureText.grouped(burden.messagesADay());
            case UNKNOWN -> FigureText.count(burden.membersUnknown());
            case PER_PERSON -> FigureText.decimal(listed.mean());
        };
    }

    /// What is missing for the burden of one person; empty once a member list is known, and for what has users instead of members.
    public Optional<String> lists(ProgressReading r) {
        boolean missing = r.family() == Family.WORK_GROUP && r.beside().listed() != null && r.beside().perPerson().now().groups() == 0;
        return missing ? Optional.of(messages.text("progress.burden.lists")) : Optional.empty();
    }

    /// Said plainly where the count fell and the burden did not.
    public Optional<String> heavier(ProgressReading r) {
        return r.beside().now().isHeavierThan(r.beside().then()) ? Optional.of(messages.text("progress.burden.heavier")) : Optional.empty();
    }

    /// The names of what looks like it is back, the first few.
    public Optional<String> rebounds(ProgressReading r) {
        var found = r.beside().rebounds();
        if (found.isEmpty()) return Optional.empty();
        var names = found.stream().limit(MOST_NAMES).map(b -> messages.format("progress.rebound.one", b.name(), b.unit())).toList();
        return Optional.of(messages.format(found.size() > MOST_NAMES ? "progress.rebounds.more" : "progress.rebounds", FigureText.count(found.size()),
                String.join(messages.text("progress.rebound.join"), names)));
    }

    /// What a unit said about its growth; empty while it has said nothing.
    public Optional<String> explanation(ProgressReading r, Growth growth) {
        return r.beside().explanations().stream().filter(e -> e.unit().equals(growth.id())).findFirst()
                .map(e -> messages.format("progress.explained", e.on(), e.reason()));
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

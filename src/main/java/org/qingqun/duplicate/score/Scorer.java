package org.qingqun.duplicate.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Offices;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Siblings;
import org.qingqun.duplicate.slot.Slots;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.Signal;

/// How likely two profiles do the same work, as a sum of signals. Each signal's weight is what it added, so the sum can be checked by hand. It remembers
/// what it compared; several threads may use it at once.
public final class Scorer {
    /// A pair kept apart by a veto scores at most this.
    public static final double APART = 0.3;

    /// What unit, phone and audience may add.
    private static final double MOST_OF_PEOPLE = 0.1;
    private static final Comparator<Signal> HEAVIEST = Comparator.comparingDouble((Signal s) -> -Math.abs(s.weight())).thenComparing(Signal::kind);
    private static final double HIGHEST = 0.99;
    private static final double OTHER_LEVEL = -0.35;
    private static final double SAME_PURPOSE = 0.75;
    /// A core longer than this is no name but a story.
    private static final int STORY = CoreComparison.ENDLESS / 2;
    private final Comparisons comparisons = new Comparisons();
    private final SemanticSignal model;

    public Scorer(SemanticSignal model) {
        this.model = model;
    }

    /// What a comparison found.
    ///
    /// @param score   0–1
    /// @param vetoed  kept apart whatever else they share
    /// @param shared  the words both names have
    /// @param signals the heaviest first
    public record Scored(double score, boolean vetoed, String shared, List<Signal> signals) {}

    /// False for most pairs at little cost: they share neither words nor purpose.
    public boolean worthScoring(Profile a, Profile b) {
        if (a.asset().family() != Family.WORK_GROUP) return true;
        var left = a.slots().core().print();
        var right = b.slots().core().print();
        if (left.length() == 0 || right.length() == 0) return left.length() == right.length() || a.slots().hasPeople() && b.slots().hasPeople() || silentTells(a, b) || silentTells(b, a)
                || isStemOf(a) || isStemOf(b) || Jobs.samePurpose(a, b);
        if (Math.max(left.length(), right.length()) > STORY) return left.mayMostlyShare(right);
        if (left.mayResemble(right) || a.slots().core().said().mayShare(b.slots().core().said())) return true;
        var said = a.purpose().print();
        var answered = b.purpose().print();
        return said.mayShare(right) || said.mayShare(answered) || left.mayShare(answered);
    }

    /// 融媒通讯员群 in the 融媒体中心, beside the whole office's.
    private static boolean isStemOf(Profile p) {
        return Offices.isStem(p.slots().core().plain(), p.organisation());
    }

    private static boolean silentTells(Profile silent, Profile other) {
        return purposeTells(silent, other) || about(silent, other);
    }

    /// A name that says nothing (一家亲) may have a purpose that says the other's name.
    private static boolean purposeTells(Profile silent, Profile other) {
        return silent.slots().core().isEmpty() && !silent.slots().hasPeople() && silent.purpose().print().mayShare(other.slots().core().print());
    }

    /// Empty for what stays below `floor`.
    ///
    /// @param veto as `Vetoes.first` found it
    public Optional<Scored> score(Profile a, Profile b, Optional<Signal> veto, double floor) {
        var core = ofCores(a, b);
        var signals = new ArrayList<Signal>(8);
        purpose(a, b, core, signals);
        if (veto.isEmpty()) meaning(a, b, core, signals);
        if (core.value() + sum(signals) + MOST_OF_PEOPLE < floor) return Optional.empty();
        var scored = scored(a, b, veto, core, signals);
        return scored.score() < floor ? Optional.empty() : Optional.of(scored);
    }

    /// @param veto as `Vetoes.first` found it
    public Scored score(Profile a, Profile b, Optional<Signal> veto) {
        return score(a, b, veto, -Double.MAX_VALUE).orElseThrow();
    }

    /// @param signals what the purposes say
    private static Scored scored(Profile a, Profile b, Optional<Signal> veto, CoreComparison core, List<Signal> signals) {
        boolean equal = core.kind() == SignalKind.CORE_EQUAL;
        signals.addFirst(core.kind().of(core.value(), equal ? core.shared() : core.left(), equal ? core.shared() : core.right()));
        oneSided(a, b, signals);
        people(a, b, signals);
        Seasons.compare(a, b, core).ifPresent(signals::add);
        double sum = sum(signals);
        veto.ifPresent(signals::add);
        signals.sort(HEAVIEST);
        boolean apart = veto.isPresent() || core.kind().isVeto();
        double score = Math.clamp(sum, 0, HIGHEST);
        return new Scored(round(apart ? Math.min(score, APART) : score), apart, core.shared(), signals);
    }

    private static double sum(List<Signal> signals) {
        double sum = 0;
        for (var signal : signals) sum += signal.weight();
        return sum;
    }

    private CoreComparison ofCores(Profile a, Profile b) {
        var core = comparisons.ofCores(a.slots().core(), b.slots().core()).amongPeople(samePeople(a.slots(), b.slots())).aboutPeople(about(a, b) || about(b, a));
        // of 楼宇企业走访服务 and 走访服务楼宇企业 the lists cut off another end each
        if (core.kind() == SignalKind.SUBSTITUTED || !a.slots().lines().equals(b.slots().lines())) core = Written.compare(a.name(), b.name()).orElse(core);
        if (!a.organisation().equals(b.organisation())) return core;
        return a.asset().family() == Family.WORK_GROUP ? core.within(a.organisation()) : core.asPresenceOf(a.organisation());
    }

    /// As `score`, lifted to the highest by a person's word.
    public Scored answeredSame(Profile a, Profile b, Optional<Signal> veto) {
        var scored = score(a, b, veto);
        var signals = new ArrayList<>(scored.signals());
        signals.addFirst(SignalKind.ANSWERED_SAME.of(round(Math.max(0, HIGHEST - sum(signals))), null, null));
        return new Scored(HIGHEST, false, scored.shared(), signals);
    }

    /// A purpose decides where names alone are vague, and speaks against names that only look alike.
    private void purpose(Profile a, Profile b, CoreComparison core, List<Signal> signals) {
        var purposes = comparisons.ofPurposes(a, b);
        var left = a.purpose().plain();
        var right = b.purpose().plain();
        if (core.alike()) {
            boolean vague = a.slots().core().vague() || a.slots().core().weight() < 1;
            if (purposes.eachItsOwn()) signals.add(SignalKind.PURPOSE_DIFFERS.of(-0.35, left, right));
            else if (purposes.strangers()) signals.add(SignalKind.PURPOSE_DIFFERS.of(vague ? -0.35 : core.kind() == SignalKind.CORE_CONTAINED ? -0.25 : -0.12, left, right));
            else if (purposes.bothSpeak() && purposes.likeness() >= 0.5 || purposes.covered() >= 0.7)
                signals.add(SignalKind.PURPOSE_ALIKE.of(round(vague ? 0.4 : 0.1), left, right));
            return;
        }
        if (Siblings.tellApart(a.slots().core().siblings(), b.slots().core().siblings())) return;
        boolean office = a.organisation().equals(b.organisation()) && core.sharesOnly(a.organisation()) && !core.saysMore(a.purpose(), b.purpose());
        if (office && purposes.likeness() < SAME_PURPOSE) return; // 交通项目 and 水上交通 in the 交通局: that a purpose says 交通 again tells nothing
        if (core.kind() == SignalKind.SUBSTITUTED && same(a.asset().facts().purpose(), b.asset().facts().purpose()) && purposes.filledDown()) return;
        double reached = purposes.reach(core);
        if (reached > core.value()) signals.add(SignalKind.PURPOSE_ALIKE.of(round(reached - core.value()), left, right));
    }

    private void meaning(Profile a, Profile b, CoreComparison core, List<Signal> signals) {
        double weight = MeaningComparison.reach(a, b, core, model) - core.value() - sum(signals);
        if (weight > 0) signals.add(SignalKind.MODEL_ALIKE.of(round(weight), core.left(), core.right()));
    }

    private static void oneSided(Profile a, Profile b, List<Signal> signals) {
        var left = a.slots();
        var right = b.slots();
        if (!left.serials().keySet().equals(right.serials().keySet())) signals.add(SignalKind.SERIAL_ONE_SIDED.of(-0.25, Vetoes.text(left.serials()), Vetoes.text(right.serials())));
        if (!left.cohorts().keySet().equals(right.cohorts().keySet())) signals.add(SignalKind.COHORT_ONE_SIDED.of(-0.2, Vetoes.text(left.cohorts()), Vetoes.text(right.cohorts())));
        if (left.lines().isEmpty() != right.lines().isEmpty()) signals.add(SignalKind.ROLE_ONE_SIDED.of(anyOthers(left) ? -0.3 : -0.2, Vetoes.people(a), Vetoes.people(b)));
        if (!left.directions().equals(right.directions()))
            signals.add(SignalKind.DIRECTION_ONE_SIDED.of(-0.2, String.join("", left.directions().values()), String.join("", right.directions().values())));
        if (left.level() == right.level() || !lowerLevel(a, b)) return;
        double weight = saysItsPlace(left.level() == null ? a : b) ? OTHER_LEVEL : -0.1;
        signals.add(SignalKind.LEVEL_ONE_SIDED.of(weight, level(a), level(b)));
    }

    private static boolean anyOthers(Slots slots) {
        return !slots.outsiders().isEmpty() || !slots.leaders().isEmpty();
    }

    /// Only one name says a level, and not the one its unit has anyway.
    private static boolean lowerLevel(Profile a, Profile b) {
        var level = a.slots().level() == null ? b.slots().level() : a.slots().level();
        var own = a.slots().level() == null ? b.rank() : a.rank();
        return level != null && own != null && level != own;
    }

    /// 丰泽镇妇联执委群 beside 村妇联执委群: each says its level.
    private static boolean saysItsPlace(Profile p) {
        return p.rank() != null && p.slots().places().stream().anyMatch(place -> place.rank() == p.rank());
    }

    private static @Nullable String level(Profile p) {
        return p.slots().level() == null ? null : Vetoes.mark(Objects.requireNonNull(p.slots().level()));
    }

    private static void people(Profile a, Profile b, List<Signal> signals) {
        var left = a.asset().facts();
        var right = b.asset().facts();
        if (left.unit().equals(right.unit())) signals.add(SignalKind.SAME_UNIT.of(0.04, a.called(), b.called()));
        if (same(left.custodian().phone(), right.custodian().phone())) signals.add(SignalKind.SAME_PHONE.of(0.03, null, null));
        else if (same(left.custodian().name(), right.custodian().name()))
            signals.add(SignalKind.SAME_CUSTODIAN.of(0.02, left.custodian().name(), right.custodian().name()));
        if (same(left.audience(), right.audience())) signals.add(SignalKind.SAME_AUDIENCE.of(0.02, left.audience(), right.audience()));
        if (left.platform() != right.platform() && left.platform() != Platform.UNKNOWN && right.platform() != Platform.UNKNOWN)
            signals.add(SignalKind.PLATFORM_DIFFERS.of(-0.01, left.platform().key(), right.platform().key()));
    }

    private static boolean about(Profile people, Profile other) {
        var who = people.slots();
        if (!who.core().isEmpty() || other.slots().hasPeople()) return false;
        return who.lines().stream().anyMatch(other.slots().core().plain()::startsWith) || Jobs.explain(people, other);
    }

    private static boolean samePeople(Slots a, Slots b) {
        return !Collections.disjoint(a.leaders(), b.leaders()) || !Collections.disjoint(a.outsiders(), b.outsiders()) || !Collections.disjoint(a.lines(), b.lines());
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && !a.isBlank() && a.equals(b);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

package org.qingqun.sample.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;

/// Spreads what is to be decided over the weeks, as one administrator would work it off: a round each Thursday, what is still open in the last two weeks.
final class DecisionPlanner {
    /// Thursdays on which a round is proposed; it is closed on the Friday of the week after.
    private static final List<LocalDate> ROUNDS = java.util.stream.IntStream.range(0, 6).mapToObj(w -> LocalDate.of(2026, 10, 8).plusWeeks(w)).toList();
    /// Work groups closed by each round: the trend has a slow start, a steep middle and a flat end.
    private static final List<Integer> CLOSED_BY_ROUND = List.of(78, 150, 176, 160, 118, 64);
    /// Approved or announced, and their deadline has passed by the last day.
    private static final int OVERDUE = 7;

    private final Words words = new Words();
    private final Dice dice;
    private final Map<String, SampleUnit> units;
    private final Map<String, Integer> roundOfBureau = new HashMap<>();
    private int overdue;

    DecisionPlanner(List<SampleUnit> units, Dice dice) {
        this.dice = dice;
        this.units = units.stream().collect(Collectors.toMap(SampleUnit::name, u -> u));
    }

    List<PlannedDecision> plan(List<Planted> planted) {
        var rounds = roundsOfClosedGroups(planted);
        var decisions = new ArrayList<PlannedDecision>();
        for (var one : planted) {
            var goal = one.slot().goal();
            var disposition = one.slot().disposition();
            if (goal == null || disposition == null) continue;
            var day = rounds.getOrDefault(one, dayOf(goal, one.asset().key()));
            decisions.add(new PlannedDecision(one.asset().key(), disposition, disposition == Disposition.MERGE ? one.partner() : null,
                    reason(one, disposition), one.asset().custodian().name(), deadline(goal, day), day, goal));
        }
        decisions.sort(Comparator.comparing(PlannedDecision::proposeOn));
        return decisions;
    }

    /// A city bureau works its list off in one round, so that its head decides once; the counties fill each round up.
    private Map<Planted, LocalDate> roundsOfClosedGroups(List<Planted> planted) {
        var closing = planted.stream().filter(p -> p.slot().goal() == CaseState.CLOSED && p.asset().key().family() == Family.WORK_GROUP).toList();
        var rounds = new HashMap<Planted, LocalDate>();
        var room = new ArrayList<>(CLOSED_BY_ROUND);
        Deque<Planted> counties = new ArrayDeque<>();
        for (var one : dice.shuffled(closing)) {
            var unit = one.asset().key().unit();
            if (!isBureau(unit)) {
                counties.add(one);
                continue;
            }
            int round = roundOf(unit);
            rounds.put(one, ROUNDS.get(round));
            room.set(round, room.get(round) - 1);
        }
        for (int round = 0; round < ROUNDS.size(); round++) for (int i = 0; i < room.get(round); i++) rounds.put(counties.pop(), ROUNDS.get(round));
        return rounds;
    }

    private boolean isBureau(String unit) {
        var known = units.get(unit);
        return known != null && known.area().equals(UnitCatalogue.CITY_ITSELF);
    }

    private int roundOf(String bureau) {
        return roundOfBureau.computeIfAbsent(bureau, _ -> dice.between(0, ROUNDS.size() - 1));
    }

    private LocalDate dayOf(CaseState goal, AssetKey asset) {
        boolean bureau = isBureau(asset.unit());
        return switch (goal) {
            case CLOSED -> asset.family() == Family.OFFICIAL_ACCOUNT ? ROUNDS.getFirst() : dice.pick(ROUNDS.subList(1, 5));
            case DECIDED -> bureau ? ROUNDS.get(roundOf(asset.unit())) : dice.pick(ROUNDS.subList(1, 4));
            case DEFERRED, BLOCKED -> ROUNDS.get(bureau ? 5 : 4);
            case NOTIFIED, EXECUTED, RETURNED, FREEZING -> ROUNDS.get(5);
            case APPROVED -> bureau ? ROUNDS.get(5) : LocalDate.of(2026, 11, 18);
            case SUBMITTED -> LocalDate.of(2026, 11, 18);
            case PROPOSED -> LocalDate.of(2026, 11, 20).plusDays(dice.chance(40) ? 3 : 0);
            default -> throw new IllegalStateException(goal.key());
        };
    }

    private LocalDate deadline(CaseState goal, LocalDate proposed) {
        return switch (goal) {
            case NOTIFIED, APPROVED -> {
                overdue++;
                yield overdue <= OVERDUE ? LocalDate.of(2026, 11, 22).minusDays(dice.between(0, 8)) : LocalDate.of(2026, 11, 24).plusDays(dice.between(0, 14));
            }
            case EXECUTED, FREEZING -> LocalDate.of(2026, 11, 24).plusDays(dice.between(0, 10));
            case CLOSED, DECIDED -> proposed.plusDays(dice.between(12, 25));
            default -> LocalDate.of(2026, 12, 1).plusDays(dice.between(0, 24));
        };
    }

    private String reason(Planted one, Disposition disposition) {
        var life = one.asset().life();
        return switch (disposition) {
            case MERGE -> words.one("reason.merge", one.partner() == null ? "" : one.partner().name());
            case DISSOLVE -> one.slot().label() == Label.ZOMBIE ? words.one("reason.zombie", month(life.lastActiveOn()))
                    : words.one("reason.expired", month(life.endsOn()));
            case KEEP -> words.one(one.slot().label() == Label.SEASONAL ? "reason.keep" : "reason.keepActive");
            case RECTIFY -> words.one("reason.rectify");
            case DEREGISTER -> words.one("reason.account");
            case TAKE_DOWN, OUT_OF_SCOPE -> words.one("reason.app");
        };
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : day.toString().substring(0, 7);
    }
}

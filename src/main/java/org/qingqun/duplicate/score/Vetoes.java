package org.qingqun.duplicate.score;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingqun.duplicate.slot.Offices;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Rank;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.Signal;

/// What keeps two assets apart however much their names are alike: another place, number, cohort, office, audience or direction.
public final class Vetoes {
    private static final Set<String> RESIDENTS = Set.of("居民", "村民", "业主");
    private static final Set<String> HOMES = Set.of("网格", "栋", "单元", "组", "片");
    private static final String DOERS = "者人户";
    private static final String SERVICE = "服务";
    private static final double AGAINST = -1;

    private Vetoes() {}

    /// The first thing that differs, in the order people would name it.
    public static Optional<Signal> first(Profile a, Profile b) {
        var differs = territory(a, b); // asked for every pair, so without what `or` would make for each
        if (differs.isEmpty()) differs = serial(a, b);
        if (differs.isEmpty()) differs = cohort(a, b);
        if (differs.isEmpty()) differs = organisation(a, b);
        if (differs.isPresent()) return differs;
        var people = direction(a, b).or(() -> role(a, b));
        if (people.isPresent() && !Written.isSlip(a.name(), b.name())) return people; // 人民赔审员通知群 names no other people than 人民陪审员通知群
        return level(a, b).or(() -> carrier(a, b));
    }

    private static Optional<Signal> territory(Profile a, Profile b) {
        boolean oneUnknown = a.path().isEmpty() || b.path().isEmpty();
        boolean otherRank = oneUnknown && a.rank() != null && b.rank() != null && a.rank() != b.rank();
        if (!otherRank && !a.path().differs(b.path())) return Optional.empty();
        return Optional.of(SignalKind.TERRITORY_DIFFERS.of(AGAINST, a.path().toString(), b.path().toString()));
    }

    /// A part against the whole (第三网格 and the town) is another scope too; a mere 2群 is not.
    private static Optional<Signal> serial(Profile a, Profile b) {
        var left = a.slots().serials();
        var right = b.slots().serials();
        if (left.equals(right) || a.slots().parts().equals(b.slots().parts()) && (left.isEmpty() || right.isEmpty())) return Optional.empty();
        return Optional.of(SignalKind.SERIAL_DIFFERS.of(AGAINST, text(left), text(right)));
    }

    private static Optional<Signal> cohort(Profile a, Profile b) {
        for (var e : a.slots().cohorts().entrySet()) {
            var other = b.slots().cohorts().get(e.getKey());
            if (other != null && !other.equals(e.getValue()))
                return Optional.of(SignalKind.COHORT_DIFFERS.of(AGAINST, e.getValue() + e.getKey(), other + e.getKey()));
        }
        return Optional.empty();
    }

    private static Optional<Signal> organisation(Profile a, Profile b) {
        if (ofTwoHouses(a, b)) return Optional.of(SignalKind.ORGANISATION_DIFFERS.of(AGAINST, a.home(), b.home()));
        if (a.organisation().equals(b.organisation()) || samePeopleOf(a, b)) return Optional.empty();
        boolean partOfWhole = a.ofOffice() != b.ofOffice() && a.slots().core().isEmpty() && b.slots().core().isEmpty();
        if (partOfWhole) return Optional.of(SignalKind.ORGANISATION_DIFFERS.of(AGAINST, a.called(), b.called()));
        boolean wholesOfTwo = a.slots().core().isEmpty() && b.slots().core().isEmpty() && !a.asset().unit().equals(b.asset().unit())
                && !a.where().contains(b.where()) && !b.where().contains(a.where()); // 人社局全体群 and 北山镇工作群; not 双塘村 and 双塘村村委会
        if (wholesOfTwo) return Optional.of(SignalKind.ORGANISATION_DIFFERS.of(AGAINST, a.called(), b.called()));
        if (a.organisation().isEmpty() || b.organisation().isEmpty()) return Optional.empty();
        boolean house = Offices.isHouse(a.organisation()) || Offices.isHouse(b.organisation());
        if (!a.ofOffice() && !b.ofOffice() && isTownOrBelow(a) && !house && !Internal.only(a.slots().core())) return Optional.empty();
        if (a.ofOffice() != b.ofOffice() && a.asset().unit().equals(b.asset().unit()) && (a.ofOffice() ? a : b).ofBranch()) return Optional.empty();
        return Optional.of(SignalKind.ORGANISATION_DIFFERS.of(AGAINST, a.called(), b.called()));
    }

    /// 招生办 of one school and of another.
    private static boolean ofTwoHouses(Profile a, Profile b) {
        return a.organisation().equals(b.organisation()) && a.ofBranch() && b.ofBranch() && !a.home().isEmpty() && !b.home().isEmpty() && !a.home().equals(b.home());
    }

    /// 中心校校长群 and 校长联络群 of one bureau, kept for the very same purpose.
    private static boolean samePeopleOf(Profile a, Profile b) {
        return a.ofOffice() != b.ofOffice() && a.asset().unit().equals(b.asset().unit()) && Jobs.samePurpose(a, b)
                && (overlap(a.slots().leaders(), b.slots().leaders()) || overlap(a.slots().lines(), b.slots().lines()));
    }

    private static boolean isTownOrBelow(Profile p) {
        return p.rank() != null && p.rank().compareTo(Rank.TOWN) >= 0;
    }

    private static Optional<Signal> direction(Profile a, Profile b) {
        for (var e : a.slots().directions().entrySet()) {
            var other = b.slots().directions().get(e.getKey());
            if (other != null && !other.equals(e.getValue())) return Optional.of(SignalKind.DIRECTION_DIFFERS.of(AGAINST, e.getValue(), other));
        }
        return Optional.empty();
    }

    /// Outsiders or leaders on one side only make it another group; people of one job only where the other side names people too.
    private static Optional<Signal> role(Profile a, Profile b) {
        var left = a.slots();
        var right = b.slots();
        boolean differs = apart(left.outsiders(), right.outsiders(), a, b) || apart(left.leaders(), right.leaders(), a, b)
                || !left.lines().isEmpty() && !right.lines().isEmpty() && !overlap(left.lines(), right.lines())
                || left.lines().isEmpty() != right.lines().isEmpty() && left.core().isEmpty() && right.core().isEmpty();
        return differs ? Optional.of(SignalKind.ROLE_DIFFERS.of(AGAINST, people(a), people(b))) : Optional.empty();
    }

    /// Other people, or people on one side that the other does not speak of at all.
    private static boolean apart(Set<String> left, Set<String> right, Profile a, Profile b) {
        if (left.equals(right) || overlap(left, right) || ofResidents(left, a, b) || ofResidents(right, b, a)) return false;
        boolean spokenOf = !right.isEmpty() && (speaksOf(a, right) || Jobs.explain(b, a)) || !left.isEmpty() && (speaksOf(b, left) || Jobs.explain(a, b));
        return !spokenOf;
    }

    /// Those who live there are meant by a bare number too: 3栋群 and 3栋业主群, 第二网格 and 二网格居民群.
    private static boolean ofResidents(Set<String> people, Profile named, Profile other) {
        var there = named.slots();
        return !people.isEmpty() && RESIDENTS.containsAll(people) && there.core().isEmpty() && other.slots().core().isEmpty() && !other.slots().hasPeople()
                && !Collections.disjoint(there.serials().keySet(), HOMES) && there.serials().equals(other.slots().serials());
    }

    private static boolean speaksOf(Profile p, Set<String> people) {
        var core = p.slots().core();
        if (!p.slots().hasPeople() && people.stream().anyMatch(who -> p.purpose().has(who) || p.purpose().plain().contains(who))) return true; // 一家亲 of those its purpose names
        return people.stream().anyMatch(who -> core.plain().contains(who) || core.has(who) || core.plain().contains(servedBy(who)));
    }

    /// 志愿服务 of 志愿者, 纳税服务 of 纳税人.
    private static String servedBy(String who) {
        return DOERS.indexOf(who.charAt(who.length() - 1)) < 0 ? who : who.substring(0, who.length() - 1) + SERVICE;
    }

    private static Optional<Signal> level(Profile a, Profile b) {
        var left = a.slots().level();
        var right = b.slots().level();
        if (left == null || right == null || left == right) return Optional.empty();
        return Optional.of(SignalKind.LEVEL_DIFFERS.of(AGAINST, mark(left), mark(right)));
    }

    /// One account on two platforms is one office's presence there, not twice the same; a work group is.
    private static Optional<Signal> carrier(Profile a, Profile b) {
        var left = a.asset().facts().platform();
        var right = b.asset().facts().platform();
        if (a.asset().family() != Family.OFFICIAL_ACCOUNT || left == right || left == Platform.UNKNOWN || right == Platform.UNKNOWN) return Optional.empty();
        return Optional.of(SignalKind.CARRIER_DIFFERS.of(AGAINST, left.key(), right.key()));
    }

    /// One word for the same people in both, or one the short form of the other (楼长, 楼栋长).
    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.equals(y) || Overlap.abbreviates(x, y) || Overlap.abbreviates(y, x)));
    }

    static String people(Profile p) {
        var slots = p.slots();
        return String.join("、", Stream.of(slots.outsiders(), slots.leaders(), slots.lines()).flatMap(Set::stream).toList());
    }

    static String mark(Rank rank) {
        return switch (rank) {
            case CITY -> "市";
            case COUNTY -> "县";
            case TOWN -> "乡";
            case VILLAGE, PATCH -> "村";
        };
    }

    static String text(Map<String, String> numbers) {
        var text = new StringBuilder();
        numbers.forEach((label, number) -> text.append(number).append(label));
        return text.toString();
    }
}

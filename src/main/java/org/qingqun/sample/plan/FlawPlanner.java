package org.qingqun.sample.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// Plants what only some rules find into ordinary groups that nobody decides about and nobody is merged into: nothing else of the city changes.
final class FlawPlanner {
    /// How many of each; the phone is one of several people, the custodian one of all of them.
    private static final Map<Label, Integer> PLANTED = new EnumMap<>(Map.of(Label.HOLLOW, 12, Label.ORPHANED, 10, Label.LEFT_BEHIND, 8, Label.MISDATED, 8,
            Label.SHARED_PHONE, 4, Label.OVERLOADED, 22, Label.MEGA, 5));
    private static final LocalDate CREATED_TOO_LATE = LocalDate.of(2026, 9, 29);
    private static final LocalDate LAST_MISDATED_USE = LocalDate.of(2026, 9, 25);

    private final Words words;
    private final Dice dice;

    FlawPlanner(Words words, Dice dice) {
        this.words = words;
        this.dice = dice;
    }

    /// The same assets in the same order, some of them with a flaw.
    List<Planted> plant(List<Planted> planted) {
        var partners = planted.stream().map(Planted::partner).filter(Objects::nonNull).collect(Collectors.toSet());
        var free = dice.shuffled(planted.stream().filter(p -> isFree(p, partners)).toList());
        var flawed = new EnumMap<Label, Set<Planted>>(Label.class);
        var taken = new HashSet<Planted>();
        PLANTED.forEach((label, count) -> {
            var chosen = free.stream().filter(p -> !taken.contains(p) && fits(label, p)).limit(count).collect(Collectors.toSet());
            taken.addAll(chosen);
            flawed.put(label, chosen);
        });
        var staff = free.getFirst().asset().custodian();
        var all = new ArrayList<Planted>();
        for (var p : planted) all.add(flawed.entrySet().stream().filter(e -> e.getValue().contains(p)).findFirst().map(e -> flawed(e.getKey(), p, staff)).orElse(p));
        return all;
    }

    private static boolean isFree(Planted p, Set<AssetKey> partners) {
        return p.asset().key().family() == Family.WORK_GROUP && p.slot().equals(Slot.ORDINARY) && !partners.contains(p.asset().key());
    }

    /// A wrong date shows only where the true one is early enough.
    private static boolean fits(Label label, Planted p) {
        var last = p.asset().life().lastActiveOn();
        return label != Label.MISDATED || (last != null && last.isBefore(LAST_MISDATED_USE));
    }

    private Planted flawed(Label label, Planted p, Staff staff) {
        var a = p.asset();
        var own = a.custodian();
        var changed = switch (label) {
            case HOLLOW -> with(a, own, a.life().createdOn(), dice.between(1, 2));
            case ORPHANED -> with(a, new Staff("", "", ""), a.life().createdOn(), a.members());
            case LEFT_BEHIND -> with(a, new Staff(words.one("custodian.left", own.name()), own.title(), own.phone()), a.life().createdOn(), a.members());
            case MISDATED -> with(a, own, CREATED_TOO_LATE, a.members());
            case SHARED_PHONE -> with(a, new Staff(own.name(), own.title(), staff.phone()), a.life().createdOn(), a.members());
            case OVERLOADED -> with(a, new Staff(words.one("custodian.overloaded"), staff.title(), words.one("custodian.overloaded.phone")), a.life().createdOn(), a.members());
            case MEGA -> with(a, own, a.life().createdOn(), dice.between(501, 900));
            default -> throw new IllegalStateException(label.key());
        };
        return new Planted(changed, new Slot(label, null, null), p.how(), p.partner());
    }

    private static PlannedAsset with(PlannedAsset a, Staff custodian, @Nullable LocalDate createdOn, int members) {
        var life = a.life();
        return new PlannedAsset(a.key(), a.kind(), a.platform(), custodian, a.purpose(), a.audience(), new Life(createdOn, life.lastActiveOn(), life.lastText(),
                life.temporary(), life.endsOn(), life.event(), life.messages30d()), members, a.filingNo(), a.note());
    }
}

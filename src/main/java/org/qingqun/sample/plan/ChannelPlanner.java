package org.qingqun.sample.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// Gives units their official accounts and apps: first one of its own to each, then the second and third that nobody needed.
final class ChannelPlanner {
    private static final LocalDate LAST_QUIET_DAY = LocalDate.of(2026, 3, 20); // over 180 days for apps, over 90 for accounts
    private static final List<Platform> ACCOUNTS = List.of(Platform.WECHAT, Platform.WECHAT, Platform.CHANNELS, Platform.DOUYIN, Platform.WEIBO, Platform.TOUTIAO);

    private final Family family;
    private final Words words;
    private final Dice dice;
    private final Map<String, List<String>> taken = new HashMap<>();

    ChannelPlanner(Family family, Words words, Dice dice) {
        this.family = family;
        this.words = words;
        this.dice = dice;
    }

    /// @param units those that may have accounts or apps, with their staff
    List<Planted> plan(List<Slot> slots, Map<SampleUnit, List<Staff>> units) {
        var kept = slots.stream().filter(s -> s.label() != Label.ZOMBIE).toList();
        var stale = slots.stream().filter(s -> s.label() == Label.ZOMBIE).toList();
        var hosts = dice.shuffled(units.keySet()).subList(0, Math.min(units.size(), kept.size() * 9 / 10));
        var planted = new ArrayList<Planted>();
        int at = 0;
        for (var slot : kept) {
            planted.add(one(slot, hosts.get(at % hosts.size()), units));
            at++;
        }
        for (var slot : stale) planted.add(one(slot, dice.pick(hosts), units));
        return planted;
    }

    private Planted one(Slot slot, SampleUnit unit, Map<SampleUnit, List<Staff>> units) {
        var platform = family == Family.GOV_APP ? Platform.UNKNOWN : dice.pick(ACCOUNTS);
        var kind = family == Family.GOV_APP ? dice.pick(List.of(AppKind.values())) : null;
        boolean first = !taken.containsKey(unit.name());
        if (first && family == Family.OFFICIAL_ACCOUNT) platform = Platform.WECHAT;
        var name = name(unit, platform, kind, first);
        var purpose = words.one(family == Family.GOV_APP ? "purpose.app" : "purpose.account");
        var asset = new PlannedAsset(new AssetKey(unit.name(), family, name, 1), kind, platform, dice.pick(units.getOrDefault(unit, List.of())), purpose,
                "", life(slot.label()), followers(slot), null, null);
        return new Planted(asset, slot, "", null);
    }

    private String name(SampleUnit unit, Platform platform, @Nullable AppKind kind, boolean first) {
        var bare = unit.word().equals(unit.place()) ? "" : unit.place();
        var options = new ArrayList<String>();
        if (kind == null && first) options.addAll(words.all("account.main"));
        else options.addAll(words.shuffled(kind == null ? "account." + platform : "app." + kind, dice, "{0}", "{1}"));
        if (kind == null) for (var other : ACCOUNTS) options.addAll(words.all("account." + other));
        else for (var other : AppKind.values()) options.addAll(words.all("app." + other));
        var used = taken.computeIfAbsent(unit.name(), _ -> new ArrayList<>());
        for (var option : options) {
            var name = option.replace("{0}", bare).replace("{1}", unit.word());
            if (used.contains(name)) continue;
            used.add(name);
            return name;
        }
        throw new IllegalStateException(unit.name() + ": no name left");
    }

    private Life life(Label label) {
        var created = dice.day(LocalDate.of(2016, 3, 1), LocalDate.of(2023, 6, 30));
        return switch (label) {
            case ZOMBIE -> new Life(created, LAST_QUIET_DAY.minusDays(dice.between(0, 700)), "", false, null, null, 0);
            case UNKNOWN_ACTIVITY -> new Life(created, null, "", false, null, null, 0);
            default -> new Life(created, dice.day(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 30)), "", false, null, null, dice.between(2, 40));
        };
    }

    /// Accounts that are to be closed have few, so that their freezing ends in time; those still frozen at the end have more.
    private int followers(Slot slot) {
        if (slot.goal() == CaseState.FREEZING) return dice.between(10_500, 60_000);
        if (slot.label() == Label.ZOMBIE) return dice.chance(70) ? dice.between(60, 1000) : dice.between(1001, 9500);
        return dice.between(900, 120_000);
    }
}

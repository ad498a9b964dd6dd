package org.qingqun.sample.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.inventory.Platform;

/// Names groups within one unit; no two are alike unless that is wanted.
final class GroupNames {
    /// A second group for the work of another.
    ///
    /// @param occurrence 2 where it bears the very same name
    record Variant(String name, String how, Platform platform, int occurrence) {}

    private static final List<String> WAYS = List.of("suffix", "suffix", "year", "year", "abbreviation", "synonym", "synonym", "synonym", "platform");

    private final SampleUnit unit;
    private final Words words;
    private final Dice dice;
    private final Map<String, Integer> taken = new HashMap<>();

    GroupNames(SampleUnit unit, Words words, Dice dice) {
        this.unit = unit;
        this.words = words;
        this.dice = dice;
    }

    /// The unit's group for this work.
    String first(Topic topic) {
        var pattern = topic.kind() == Topic.Kind.TEMPORARY ? "name.temporary" : "name.plain";
        var core = topic.core();
        return take(words.shuffled(pattern, dice, core, core.startsWith("20") ? "" : unit.shortName(), ""));
    }

    /// One of a series: the first of `names` nobody bears.
    String take(List<String> names) {
        for (var name : names) if (taken.putIfAbsent(name, 1) == null) return name;
        throw new IllegalStateException(unit.name() + ": no name left of " + names);
    }

    /// Another group for the work of the group `like`.
    Variant again(Topic topic, String like, Platform likePlatform) {
        for (var way : dice.shuffled(WAYS)) {
            if (way.equals("platform") && dice.chance(40) && likePlatform == Platform.WECHAT && taken.merge(like, 1, Integer::sum) == 2)
                return new Variant(like, way, Platform.QQ, 2);
            for (var name : candidates(way, topic)) {
                if (taken.putIfAbsent(name, 1) == null) return new Variant(name, way, platformOf(name), 1);
            }
        }
        throw new IllegalStateException(unit.name() + ": no second name for " + like);
    }

    private List<String> candidates(String way, Topic topic) {
        return switch (way) {
            case "synonym" -> topic.alternatives().isEmpty() ? List.of()
                    : words.shuffled("name.synonym", dice, dice.pick(topic.alternatives()));
            case "year" -> words.shuffled("name.year", dice, topic.core(), "", Integer.toString(dice.between(2023, 2025)));
            default -> words.shuffled("name." + way, dice, topic.core(), unit.shortName());
        };
    }

    private Platform platformOf(String name) {
        if (name.contains("QQ")) return Platform.QQ;
        if (name.contains("钉钉")) return Platform.DINGTALK;
        return name.contains("企微") ? Platform.WECOM : platform(dice);
    }

    /// 微信 for four of five.
    static Platform platform(Dice dice) {
        int roll = dice.between(1, 1000);
        if (roll <= 818) return Platform.WECHAT;
        if (roll <= 897) return Platform.QQ;
        return roll <= 966 ? Platform.DINGTALK : Platform.WECOM;
    }
}

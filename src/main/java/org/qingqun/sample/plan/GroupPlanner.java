package org.qingqun.sample.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// Fills one unit's slots with work groups: ordinary ones, stale ones, series that look alike, and second groups for the same work.
final class GroupPlanner {
    private record Named(Topic topic, Planted planted) {}

    private final SampleUnit unit;
    private final Words words;
    private final Dice dice;
    private final GroupNames names;
    private final LifePlanner lives;
    private final List<Staff> staff;
    private final FilingNumbers filings;
    private final Deque<Topic> standing;
    private final Deque<Topic> temporary;
    private final Deque<Topic> seasonal;
    private final Deque<Planted> alike = new ArrayDeque<>();
    private final Deque<TopicCatalogue.Series> series;
    private final List<Named> workhorses = new ArrayList<>();

    GroupPlanner(SampleUnit unit, TopicCatalogue topics, Words words, List<Staff> staff, FilingNumbers filings, Dice dice) {
        this.unit = unit;
        this.words = words;
        this.dice = dice;
        this.staff = staff;
        this.filings = filings;
        names = new GroupNames(unit, words, dice);
        lives = new LifePlanner(dice, words);
        standing = new ArrayDeque<>(topics.of(unit.kind(), Topic.Kind.STANDING, dice));
        temporary = new ArrayDeque<>(topics.of(unit.kind(), Topic.Kind.TEMPORARY, dice));
        seasonal = new ArrayDeque<>(topics.of(unit.kind(), Topic.Kind.SEASONAL, dice));
        series = new ArrayDeque<>(topics.series(unit.kind()));
    }

    List<Planted> plan(List<Slot> slots) {
        var planted = new ArrayList<Planted>();
        var second = new ArrayList<Slot>();
        for (var slot : slots) {
            if (slot.label() == Label.DUPLICATE) second.add(slot);
            else planted.add(first(slot));
        }
        int at = 0;
        var stayers = dice.shuffled(workhorses);
        for (var slot : second) {
            planted.add(again(slot, stayers.get(at % stayers.size())));
            if (dice.chance(60)) at++;
        }
        return planted;
    }

    private Planted first(Slot slot) {
        if (slot.label() == Label.LOOK_ALIKE) {
            var one = nextAlike(slot);
            if (one != null) return one;
            return first(Slot.ORDINARY); // no series is left: nothing it could be mistaken for
        }
        var topic = topic(slot.label());
        var life = lives.of(slot.label(), topic.year());
        var dated = topic.in(yearOf(life));
        var name = names.first(dated);
        var planted = new Planted(asset(name, 1, GroupNames.platform(dice), dated.purpose(), life), slot, "", null);
        if (slot.label() == Label.ORDINARY && topic.kind() == Topic.Kind.STANDING) workhorses.add(new Named(dated, planted));
        return planted;
    }

    private Planted again(Slot slot, Named stayer) {
        var like = stayer.planted().asset();
        var variant = names.again(stayer.topic(), like.key().name(), like.platform());
        var asset = asset(variant.name(), variant.occurrence(), variant.platform(), like.purpose(), lives.of(Label.DUPLICATE, null));
        return new Planted(asset, slot, variant.how(), like.key());
    }

    private Topic topic(Label label) {
        return switch (label) {
            case ZOMBIE, EXPIRED, LAPSED -> next(temporary);
            case SEASONAL -> next(seasonal);
            default -> next(standing);
        };
    }

    private Topic next(Deque<Topic> wanted) {
        if (!wanted.isEmpty()) return wanted.pop();
        return standing.isEmpty() ? temporary.pop() : standing.pop();
    }

    private int yearOf(Life life) {
        var end = life.endsOn() == null ? life.lastActiveOn() : life.endsOn();
        return end == null ? 2026 : end.minusDays(20).getYear();
    }

    private @Nullable Planted nextAlike(Slot slot) {
        if (alike.isEmpty() && !series.isEmpty()) {
            var one = series.pop();
            for (var value : one.values()) {
                var name = names.take(List.of(one.pattern().replace("{n}", value)));
                var asset = asset(name, 1, Platform.WECHAT, one.purpose(), lives.of(Label.LOOK_ALIKE, null));
                var neighbour = alike.isEmpty() ? null : alike.getLast().asset().key();
                alike.add(new Planted(asset, slot, "", neighbour));
            }
        }
        return alike.poll();
    }

    private PlannedAsset asset(String name, int occurrence, Platform platform, String purpose, Life life) {
        var note = dice.chance(4) ? dice.pick(words.all("note")) : null;
        return new PlannedAsset(new AssetKey(unit.name(), Family.WORK_GROUP, name, occurrence), null, platform, dice.pick(staff), purpose,
                dice.pick(words.all("audience." + unit.level())), life, members(), dice.chance(30) ? filings.next() : null, note);
    }

    /// 6 to 400, mostly small.
    private int members() {
        return dice.chance(85) ? dice.between(6, 130) : dice.between(131, 400);
    }
}

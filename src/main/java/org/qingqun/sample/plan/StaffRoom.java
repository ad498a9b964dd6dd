package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingqun.inventory.Level;

/// Hires invented people: every one with a name and a phone number of his own.
public final class StaffRoom {
    private final List<String> surnames = Pages.section("people.txt", "surnames").getFirst().codePoints().mapToObj(Character::toString).toList();
    private final List<String> given = List.of(Pages.section("people.txt", "given").getFirst().split(","));
    private final List<String> bureauTitles = List.of(Pages.section("people.txt", "titles.bureau").getFirst().split(","));
    private final List<String> townTitles = List.of(Pages.section("people.txt", "titles.town").getFirst().split(","));
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private int hired;

    public StaffRoom(long seed) {
        dice = new Dice(seed, "people");
    }

    /// `count` people with the titles of that level.
    public List<Staff> hire(Level level, int count) {
        var titles = dice.shuffled(level == Level.TOWN ? townTitles : bureauTitles);
        var people = new ArrayList<Staff>();
        for (int i = 0; i < count; i++) people.add(new Staff(name(), titles.get(i % titles.size()), phone()));
        return people;
    }

    private String name() {
        var name = dice.pick(surnames) + dice.pick(given);
        while (!taken.add(name)) name = dice.pick(surnames) + dice.pick(given);
        return name;
    }

    private String phone() {
        hired++;
        return "1990000%04d".formatted(hired);
    }
}

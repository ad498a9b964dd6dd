package org.qingqun.roster;

import java.time.LocalDate;
import java.util.List;
import org.qingqun.inventory.AssetId;

/// Who is in one group.
///
/// @param listedOn the day the list was taken in
/// @param source   the file it came from, without its folder
/// @param people   each once, in the order of their numbers
public record Roster(AssetId asset, LocalDate listedOn, String source, List<Person> people) {
    public Roster {
        people = List.copyOf(people);
    }

    public int size() {
        return people.size();
    }
}

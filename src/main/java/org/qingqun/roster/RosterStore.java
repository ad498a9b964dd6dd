package org.qingqun.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qingqun.inventory.AssetId;

/// Where member lists are kept.
public interface RosterStore {
    /// Those of these groups that have one, in the order of `groups`.
    List<Roster> find(Collection<AssetId> groups);

    /// What is known of each list but the people, by group.
    List<Outline> findAll();

    /// In place of the list the group had.
    void replace(Roster roster);

    void forget(AssetId group);

    /// A list without its people.
    record Outline(AssetId asset, int people, LocalDate listedOn, String source) {}
}

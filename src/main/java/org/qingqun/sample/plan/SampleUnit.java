package org.qingqun.sample.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Level;

/// A unit of the invented city. The city itself and its four counties are containers: they hang above the 192 reporting units and report nothing.
///
/// @param kind      what it does, the key of its topics
/// @param area      市本级 or the county it belongs to
/// @param place     the area's bare name, for accounts: 临江, 云栖
/// @param word      what its accounts and apps are called after
/// @param headCount people, 12 to 160; null for containers
/// @param leader    the person who answers for it and approves closings
/// @param aliases   other names it goes by, each of one unit only
public record SampleUnit(String name, @Nullable String parent, Level level, String kind, String area, String place, String word,
        @Nullable Integer headCount, Staff leader, List<String> aliases) {
    public SampleUnit {
        aliases = List.copyOf(aliases);
    }

    public boolean isContainer() {
        return headCount == null;
    }

    /// The name used in the names of groups: short where there is a short one.
    public String shortName() {
        return aliases.isEmpty() || aliases.getFirst().length() > name.length() ? name : aliases.getFirst();
    }
}

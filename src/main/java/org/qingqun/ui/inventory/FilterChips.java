package org.qingqun.ui.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qingqun.inventory.UnitId;
import org.qingqun.wording.Terms;

/// What narrows the list, piece by piece in words, and the filter without each piece.
///
/// @param units  a unit's name
/// @param states a state's name as the choice of states has it
/// @param rules  a rule's name by its id
record FilterChips(Terms terms, Function<UnitId, String> units, Function<String, String> states, Function<String, String> rules) {
    /// One piece: `微信`, and what is left when it is taken away.
    record Chip(String words, Filter without) {}

    List<Chip> of(Filter filter) {
        var chips = new ArrayList<Chip>();
        if (!filter.text().isBlank()) chips.add(new Chip(filter.text().strip(), filter.withText("")));
        if (!filter.state().equals(Filter.REGISTER)) chips.add(new Chip(states.apply(filter.state()), filter.withState(Filter.REGISTER)));
        var under = filter.under();
        if (under != null) chips.add(new Chip(units.apply(under), filter.withUnit(null)));
        filter.platforms().stream().sorted().forEach(platform -> {
            var others = filter.platforms().stream().filter(p -> p != platform).toList();
            chips.add(new Chip(terms.of(platform), filter.withPlatforms(Set.copyOf(others))));
        });
        var rule = filter.rule();
        if (rule != null) chips.add(new Chip(rules.apply(rule), filter.withRule(null)));
        return chips;
    }
}

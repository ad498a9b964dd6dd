package org.qingqun.rule.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence.ManyOfOnePerson;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 一人多群: one person answers for more groups than the limit. A burden to look at, no fault of a group: it asks.
public record OverloadedPersonRule(Limits limits) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.OVERLOADED_PERSON;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var counts = new HashMap<Person, Integer>();
        var groups = inventory.assets().stream().filter(WorkGroup.class::isInstance).toList();
        for (var asset : groups) Person.of(asset).ifPresent(person -> counts.merge(person, 1, Integer::sum));
        return groups.stream().flatMap(asset -> {
            int limit = limits.value(Limit.GROUPS_A_PERSON, asset, asOf);
            int assets = Person.of(asset).map(person -> counts.getOrDefault(person, 0)).orElse(0);
            return assets <= limit ? Optional.<Finding>empty().stream()
                    : Optional.of(Finding.stated(id(), asset, Severity.ASK, List.of(new ManyOfOnePerson(assets, limit)), asOf)).stream();
        }).toList();
    }
}

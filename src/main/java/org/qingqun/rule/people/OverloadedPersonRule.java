package org.qingqun.rule.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        var people = groups.parallelStream().map(Person::of).toList();
        for (var person : people) person.ifPresent(one -> counts.merge(one, 1, Integer::sum));
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < groups.size(); i++) {
            var asset = groups.get(i);
            int limit = limits.value(Limit.GROUPS_A_PERSON, asset, asOf);
            int assets = people.get(i).map(person -> counts.getOrDefault(person, 0)).orElse(0);
            if (assets > limit) findings.add(Finding.stated(id(), asset, Severity.ASK, List.of(new ManyOfOnePerson(assets, limit)), asOf));
        }
        return findings;
    }
}

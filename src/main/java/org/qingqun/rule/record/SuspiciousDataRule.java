package org.qingqun.rule.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.FutureDate;
import org.qingqun.rule.Evidence.NegativeCount;
import org.qingqun.rule.Evidence.SharedPhone;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.people.Person;

/// 数据可疑: what the ledger says cannot be. It asks: the ledger is wrong, not the asset.
public record SuspiciousDataRule(Limits limits) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.SUSPICIOUS_DATA;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var assets = inventory.assets();
        var phones = assets.parallelStream().map(Person::phone).toList();
        var people = people(assets, phones);
        return IntStream.range(0, assets.size()).parallel().boxed()
                .<Finding>mapMulti((i, found) -> inspect(assets.get(i), phones.get(i).map(people::get).map(Set::size).orElse(0), asOf).ifPresent(found)).toList();
    }

    /// @param sharing how many people have its phone
    private Optional<Finding> inspect(Asset asset, int sharing, LocalDate asOf) {
        var seen = new ArrayList<Evidence>();
        dates(asset, asOf, seen);
        counts(asset, seen);
        int limit = limits.value(Limit.SHARED_PHONE_PEOPLE, asset, asOf);
        if (sharing >= limit) seen.add(new SharedPhone(sharing, limit));
        return seen.isEmpty() ? Optional.empty() : Optional.of(Finding.stated(id(), asset, Severity.ASK, seen, asOf));
    }

    private static void dates(Asset asset, LocalDate asOf, List<Evidence> seen) {
        var activity = asset.facts().activity();
        var dataDate = activity.dataDate();
        var latest = dataDate != null && dataDate.isAfter(asOf) ? dataDate : asOf; // looking back, the data are no older for that
        var created = asset.facts().createdOn();
        var last = activity.lastActiveOn();
        later(AssetField.CREATED_ON, created, latest).ifPresent(seen::add);
        later(AssetField.LAST_ACTIVE_ON, last, latest).ifPresent(seen::add);
        Contradiction.ofDates(asset).ifPresent(seen::add);
    }

    private static Optional<Evidence> later(AssetField field, @Nullable PartialDate date, LocalDate latest) {
        return date != null && date.earliest().isAfter(latest) ? Optional.of(new FutureDate(field, date)) : Optional.empty();
    }

    private static void counts(Asset asset, List<Evidence> seen) {
        var members = asset.facts().members();
        var messages = asset.facts().activity().messages30d();
        if (members != null && members < 0) seen.add(new NegativeCount(AssetField.MEMBERS, members));
        if (messages != null && messages < 0) seen.add(new NegativeCount(AssetField.MESSAGES_30D, messages));
        Contradiction.ofCounts(asset).ifPresent(seen::add);
    }

    /// The names that stand beside each phone.
    private static Map<String, Set<String>> people(List<Asset> assets, List<Optional<String>> phones) {
        var people = new HashMap<String, Set<String>>();
        for (int i = 0; i < assets.size(); i++) {
            var name = assets.get(i).facts().custodian().name();
            if (name != null && !name.isBlank()) phones.get(i).ifPresent(phone -> people.computeIfAbsent(phone, _ -> new HashSet<>()).add(name.strip()));
        }
        return people;
    }
}

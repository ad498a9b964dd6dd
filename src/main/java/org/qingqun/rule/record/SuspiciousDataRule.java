package org.qingqun.rule.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.EmptyButActive;
import org.qingqun.rule.Evidence.FutureDate;
import org.qingqun.rule.Evidence.NegativeCount;
import org.qingqun.rule.Evidence.SharedPhone;
import org.qingqun.rule.Evidence.UsedBeforeCreated;
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
        var people = people(inventory);
        var findings = new ArrayList<Finding>();
        for (var asset : inventory.assets()) {
            var seen = new ArrayList<Evidence>();
            dates(asset, asOf, seen);
            counts(asset, seen);
            int limit = limits.value(Limit.SHARED_PHONE_PEOPLE, asset, asOf);
            int sharing = Person.phone(asset).map(phone -> people.getOrDefault(phone, Set.of()).size()).orElse(0);
            if (sharing >= limit) seen.add(new SharedPhone(sharing, limit));
            if (!seen.isEmpty()) findings.add(Finding.stated(id(), asset, Severity.ASK, seen, asOf));
        }
        return findings;
    }

    private static void dates(Asset asset, LocalDate asOf, List<Evidence> seen) {
        var activity = asset.facts().activity();
        var dataDate = activity.dataDate();
        var latest = dataDate != null && dataDate.isAfter(asOf) ? dataDate : asOf; // looking back, the data are no older for that
        var created = asset.facts().createdOn();
        var last = activity.lastActiveOn();
        later(AssetField.CREATED_ON, created, latest).ifPresent(seen::add);
        later(AssetField.LAST_ACTIVE_ON, last, latest).ifPresent(seen::add);
        if (created != null && last != null && last.latest().isBefore(created.earliest())) seen.add(new UsedBeforeCreated(last, created));
    }

    private static Optional<Evidence> later(AssetField field, @Nullable PartialDate date, LocalDate latest) {
        return date != null && date.earliest().isAfter(latest) ? Optional.of(new FutureDate(field, date)) : Optional.empty();
    }

    private static void counts(Asset asset, List<Evidence> seen) {
        var members = asset.facts().members();
        var messages = asset.facts().activity().messages30d();
        if (members != null && members < 0) seen.add(new NegativeCount(AssetField.MEMBERS, members));
        if (messages != null && messages < 0) seen.add(new NegativeCount(AssetField.MESSAGES_30D, messages));
        if (members != null && members == 0 && messages != null && messages > 0) seen.add(new EmptyButActive(messages));
    }

    /// The names that stand beside each phone.
    private static Map<String, Set<String>> people(Inventory inventory) {
        var people = new HashMap<String, Set<String>>();
        for (var asset : inventory.assets()) {
            var name = asset.facts().custodian().name();
            if (name != null && !name.isBlank()) Person.phone(asset).ifPresent(phone -> people.computeIfAbsent(phone, _ -> new HashSet<>()).add(name.strip()));
        }
        return people;
    }
}

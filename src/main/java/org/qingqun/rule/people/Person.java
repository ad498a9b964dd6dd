package org.qingqun.rule.people;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitId;

/// Who a custodian is, as far as a ledger tells: by phone wherever he is, else by name within his unit.
///
/// @param unit null where a phone tells
public record Person(String key, @org.jspecify.annotations.Nullable UnitId unit) {
    private static final int SHORTEST_PHONE = 7;

    /// Empty where neither a phone nor a name is known.
    public static Optional<Person> of(Asset asset) {
        var name = asset.facts().custodian().name();
        return phone(asset).map(phone -> new Person(phone, null))
                .or(() -> name == null || name.isBlank() ? Optional.empty() : Optional.of(new Person(name.strip(), asset.unit())));
    }

    /// The digits of the phone; empty where there is none, or only a masked one.
    public static Optional<String> phone(Asset asset) {
        var phone = asset.facts().custodian().phone();
        if (phone == null || phone.contains("*")) return Optional.empty();
        if (StringUtils.isNumeric(phone)) return phone.length() < SHORTEST_PHONE ? Optional.empty() : Optional.of(phone);
        var digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) if (Character.isDigit(phone.charAt(i))) digits.append(phone.charAt(i));
        return digits.length() < SHORTEST_PHONE ? Optional.empty() : Optional.of(digits.toString());
    }
}

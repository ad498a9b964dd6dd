package org.qingqun.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;

/// 减负: what the count does not say, since two hundred small groups and ten huge ones are not the same weight.
///
/// @param assets        all that were looked at
/// @param custodians    different people who answer for at least one of them
/// @param withCustodian assets that name one
/// @param overloaded    people who answer for more than `OVERLOAD` assets
/// @param mega          assets with more than `MEGA` members
/// @param membersUnknown assets whose members nobody stated: they may be mega too
public record Burden(int assets, int custodians, int withCustodian, int overloaded, int mega, int membersUnknown) {
    public static final int MEGA = 200;
    public static final int OVERLOAD = 20;

    public static Burden of(Collection<Asset> assets) {
        Map<String, Integer> byPerson = new HashMap<>();
        int mega = 0;
        int unknown = 0;
        for (var asset : assets) {
            var person = person(asset);
            if (person != null) byPerson.merge(person, 1, Integer::sum);
            var members = asset.facts().members();
            if (members == null) unknown++;
            else if (members > MEGA) mega++;
        }
        int overloaded = (int) byPerson.values().stream().filter(n -> n > OVERLOAD).count();
        return new Burden(assets.size(), byPerson.size(), byPerson.values().stream().mapToInt(n -> n).sum(), overloaded, mega, unknown);
    }

    /// Assets a custodian answers for on average, one decimal, HALF_UP; empty where nobody is named.
    public Optional<BigDecimal> perCustodian() {
        if (custodians == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(withCustodian).divide(BigDecimal.valueOf(custodians), 1, RoundingMode.HALF_UP));
    }

    /// The phone where there is one; else the name within its unit, since 王芳 of two units are two people.
    private static @Nullable String person(Asset asset) {
        var custodian = asset.facts().custodian();
        var phone = StringUtils.deleteWhitespace(StringUtils.defaultString(custodian.phone()));
        if (!phone.isEmpty() && phone.indexOf('*') < 0) return phone;
        var name = StringUtils.deleteWhitespace(StringUtils.defaultString(custodian.name()));
        return name.isEmpty() ? null : name + "@" + asset.unit().value();
    }
}

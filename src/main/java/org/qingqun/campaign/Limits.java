package org.qingqun.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitTree;

/// What a campaign has set for the rules. What nobody set is as `Limit` says, and a rule's switches as its entry in the rule book says.
///
/// @param values     every limit with its value
/// @param switches   rules that a person switched on or off for a family
/// @param exceptions other values for some assets; where several fit, the last holds
public record Limits(Map<Limit, Integer> values, Map<Switch, Boolean> switches, List<LimitException> exceptions) {
    public static final Limits DEFAULT = new Limits(Map.of(), Map.of(), List.of());

    /// A rule for a family, by the rule's id.
    public record Switch(String rule, Family family) {}

    /// @throws ExpectedException `LIMIT_OUT_OF_RANGE`; `LIMITS_CONTRADICT` when a reminder would come after what it reminds of
    public Limits {
        var all = new EnumMap<Limit, Integer>(Limit.class);
        for (var limit : Limit.values()) all.put(limit, checked(limit, values.getOrDefault(limit, limit.usual())));
        values = java.util.Collections.unmodifiableMap(all);
        switches = Map.copyOf(switches);
        exceptions = List.copyOf(exceptions);
        for (var exception : exceptions) checked(exception.limit(), exception.value());
        inOrder(all, Limit.QUIET_REMIND_DAYS, Limit.QUIET_FAIL_DAYS);
        inOrder(all, Limit.MEGA_WARN_MEMBERS, Limit.MEGA_STOP_MEMBERS);
        inOrder(all, Limit.SMALL_UNIT_HEADS, Limit.LARGE_UNIT_HEADS);
    }

    /// The defaults but for the four oldest limits.
    public Limits(int groupSilentDays, int appSilentDays, int accountSilentDays, int expiredGraceDays) {
        this(Map.of(Limit.GROUP_SILENT_DAYS, groupSilentDays, Limit.APP_SILENT_DAYS, appSilentDays, Limit.ACCOUNT_SILENT_DAYS, accountSilentDays,
                Limit.EXPIRED_GRACE_DAYS, expiredGraceDays), Map.of(), List.of());
    }

    /// The value for all that no exception is about.
    public int value(Limit limit) {
        return Objects.requireNonNull(values.get(limit));
    }

    /// The value for this asset on this day.
    public int value(Limit limit, Asset asset, LocalDate day) {
        int value = value(limit);
        for (var exception : exceptions) if (exception.limit() == limit && exception.fits(asset, day)) value = exception.value();
        return value;
    }

    public Limits with(Limit limit, int value) {
        var changed = new HashMap<>(values);
        changed.put(limit, value);
        return new Limits(changed, switches, exceptions);
    }

    public Limits with(String rule, Family family, boolean on) {
        var changed = new HashMap<>(switches);
        changed.put(new Switch(rule, family), on);
        return new Limits(values, changed, exceptions);
    }

    public Limits with(LimitException exception) {
        return new Limits(values, switches, Stream.concat(exceptions.stream(), Stream.of(exception)).toList());
    }

    /// Whether a person switched it; empty where the rule book's default holds.
    public Optional<Boolean> isOn(String rule, Family family) {
        return Optional.ofNullable(switches.get(new Switch(rule, family)));
    }

    /// The same, with the units that exceptions are about looked up: what rules work with.
    public Limits in(UnitTree units) {
        return exceptions.isEmpty() ? this : new Limits(values, switches, exceptions.stream().map(e -> e.in(units)).toList());
    }

    public int groupSilentDays() {
        return value(Limit.GROUP_SILENT_DAYS);
    }

    public int appSilentDays() {
        return value(Limit.APP_SILENT_DAYS);
    }

    public int accountSilentDays() {
        return value(Limit.ACCOUNT_SILENT_DAYS);
    }

    public int expiredGraceDays() {
        return value(Limit.EXPIRED_GRACE_DAYS);
    }

    private static int checked(Limit limit, int value) {
        if (!limit.admits(value)) throw new ExpectedException(ErrorCode.LIMIT_OUT_OF_RANGE, limit, value, limit.lowest() + "–" + limit.highest());
        return value;
    }

    private static void inOrder(Map<Limit, Integer> all, Limit lower, Limit higher) {
        if (Objects.requireNonNull(all.get(lower)) > Objects.requireNonNull(all.get(higher))) throw new ExpectedException(ErrorCode.LIMITS_CONTRADICT, lower, higher);
    }
}

package org.qingqun.rule.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Declared;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.CustodianLeft;
import org.qingqun.rule.Evidence.CustodianRank;
import org.qingqun.rule.Evidence.NoCustodian;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 责任人不符: nobody answers for it, or somebody who has left, or, where the campaign asks for that, somebody who is no manager. A blank accuses only
/// where the unit names custodians of others: else perhaps nobody asked for them.
public record CustodianRule(Limits limits) implements Rule.OfInventory {
    /// 退休 of people he works for (退休干部科) is not his own.
    private static final String GONE = "已?(?:调[离走]|离[职岗]|(?<!离)退休(?!干部|人员|职工|老|教|党|军|工人|同志|科|处|局|办|中心|支部)|辞职|去世)|已故";
    private static final Pattern LEFT = Pattern.compile(GONE);
    /// A note may speak of anybody: it speaks of the custodian where it says so, or says nothing else.
    private static final Pattern LEFT_BY_NOTE = Pattern.compile("(原?)(?:群主|管理员|责任人|负责人|联系人|建群人)[^，。；,;]{0,6}?(" + GONE + ")|^(?:" + GONE + ")[。！]?$");
    /// One of these is in every word of `LEFT`: a name without them need not be matched.
    private static final String LEFT_SIGNS = "调离退辞去故";
    private static final Pattern NO_MANAGER = Pattern.compile("科员|干事|办事员|职员|文员|专干|网格[员长]|协管员|协理员|业务骨干|工勤|辅警|临聘|志愿者|实习");

    @Override public RuleId id() {
        return RuleId.CUSTODIAN;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var declared = Declared.of(inventory, a -> a.facts().custodian().name());
        return inventory.assets().parallelStream().<Finding>mapMulti((asset, found) -> inspect(asset, declared, asOf).ifPresent(found)).toList();
    }

    private Optional<Finding> inspect(Asset asset, Declared declared, LocalDate asOf) {
        var custodian = asset.facts().custodian();
        var left = left(custodian.name()).or(() -> left(custodian.title())).or(() -> leftByNote(asset));
        if (left.isPresent()) return finding(asset, Severity.LIKELY, new CustodianLeft(left.get()), asOf);
        var name = custodian.name();
        if (name == null || name.isBlank()) return finding(asset, declared.byUnitOf(asset) ? Severity.LIKELY : Severity.ASK, new NoCustodian(), asOf);
        var title = custodian.title();
        boolean mustLead = limits.value(Limit.CUSTODIAN_LEADS, asset, asOf) == 1;
        if (mustLead && title != null && word(NO_MANAGER, title).isPresent()) return finding(asset, Severity.LIKELY, new CustodianRank(title), asOf);
        return Optional.empty();
    }

    private Optional<Finding> finding(Asset asset, Severity severity, Evidence seen, LocalDate asOf) {
        return Optional.of(Finding.stated(id(), asset, severity, List.of(seen), asOf));
    }

    private static Optional<String> left(@Nullable String text) {
        return StringUtils.containsAny(text, LEFT_SIGNS) ? word(LEFT, text) : Optional.empty();
    }

    /// Of a former custodian (原群主) it matters only where no other is named.
    private static Optional<String> leftByNote(Asset asset) {
        var note = asset.facts().note();
        if (note == null || !StringUtils.containsAny(note, LEFT_SIGNS)) return Optional.empty();
        boolean named = !StringUtils.isBlank(asset.facts().custodian().name());
        return LEFT_BY_NOTE.matcher(note.strip()).results().filter(m -> !(named && "原".equals(m.group(1)))).map(m -> m.group(2) == null ? m.group() : m.group(2)).findFirst();
    }

    private static Optional<String> word(Pattern pattern, @Nullable String text) {
        if (text == null) return Optional.empty();
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

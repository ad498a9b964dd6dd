package org.qingqun.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.rule.name.WordList;

/// 依据: what each rule stands on. An office writes its own; until then the program's stand there, unchecked.
public record PolicyService(PolicyStore policies, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final Map<RuleId, List<PolicyReference>> KNOWN = known();

    /// The references of a rule; empty where nobody knows any.
    public List<PolicyReference> find(RuleId rule) {
        return policies.findAll().getOrDefault(rule, KNOWN.getOrDefault(rule, List.of()));
    }

    /// What the program knows by itself; empty where it knows none.
    public List<PolicyReference> original(RuleId rule) {
        return KNOWN.getOrDefault(rule, List.of());
    }

    /// By rule, an office's own in place of the program's.
    public Map<RuleId, List<PolicyReference>> findAll() {
        var all = new HashMap<>(KNOWN);
        all.putAll(policies.findAll());
        return all;
    }

    /// Refuses what cannot stand today.
    ///
    /// @throws ExpectedException `BAD_POLICY` for a blank clause, a link that is none, a check that is still to come
    public void check(List<PolicyReference> references) {
        for (var reference : references) reference.fault(LocalDate.now(clock)).ifPresent(fault -> {
            throw new ExpectedException(ErrorCode.BAD_POLICY, reference.clause(), fault);
        });
    }

    /// @param references empty brings the program's own back
    /// @throws ExpectedException `NOT_ALLOWED`, and as `check`
    public void replace(RuleId rule, List<PolicyReference> references, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        check(references);
        if (references.equals(find(rule)) || (references.isEmpty() && !policies.findAll().containsKey(rule))) return;
        transactions.inOne(() -> {
            var before = find(rule);
            policies.replace(rule, references);
            audit.append(new AuditEntry(clock.instant(), by.value(), "policy", "rule:" + rule.value(), before.toString(), references.toString(), null));
        });
    }

    private static Map<RuleId, List<PolicyReference>> known() {
        var known = new HashMap<RuleId, List<PolicyReference>>();
        for (var parts : WordList.read("policies.txt")) known.put(new RuleId(parts[0]), List.of(new PolicyReference(parts[1], null, null)));
        return known;
    }
}

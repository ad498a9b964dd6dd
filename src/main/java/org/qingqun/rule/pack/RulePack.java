package org.qingqun.rule.pack;

import java.util.List;
import java.util.Map;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleId;

/// Everything about the rules that people set: limits, switches, exceptions, and the papers they stand on.
public record RulePack(Limits limits, Map<RuleId, List<PolicyReference>> policies) {
    public RulePack {
        policies = Map.copyOf(policies);
    }
}

package org.qingqun.rule;

import java.util.List;
import java.util.Map;

/// Where the references are kept that an office wrote itself.
public interface PolicyStore {
    /// By rule, in their order; rules without any are not there.
    Map<RuleId, List<PolicyReference>> findAll();

    /// Takes the place of what was there; an empty list brings the program's own back.
    void replace(RuleId rule, List<PolicyReference> references);
}

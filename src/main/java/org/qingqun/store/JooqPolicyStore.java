package org.qingqun.store;

import static org.qingqun.store.schema.Tables.POLICY_REFERENCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.PolicyStore;
import org.qingqun.rule.RuleId;

/// Policy references in their table.
record JooqPolicyStore(DSLContext db) implements PolicyStore {
    @Override public Map<RuleId, List<PolicyReference>> findAll() {
        var found = new LinkedHashMap<RuleId, List<PolicyReference>>();
        db.selectFrom(POLICY_REFERENCE).orderBy(POLICY_REFERENCE.RULE, POLICY_REFERENCE.ORDINAL).fetchGroups(r -> new RuleId(r.getRule()),
                r -> new PolicyReference(r.getClause(), r.getLink(), r.getCheckedOn())).forEach(found::put);
        return found;
    }

    @Override public void replace(RuleId rule, List<PolicyReference> references) {
        db.transaction(() -> {
            db.deleteFrom(POLICY_REFERENCE).where(POLICY_REFERENCE.RULE.eq(rule.value())).execute();
            for (int i = 0; i < references.size(); i++) {
                var reference = references.get(i);
                db.insertInto(POLICY_REFERENCE).set(POLICY_REFERENCE.RULE, rule.value()).set(POLICY_REFERENCE.ORDINAL, i).set(POLICY_REFERENCE.CLAUSE, reference.clause())
                        .set(POLICY_REFERENCE.LINK, reference.link()).set(POLICY_REFERENCE.CHECKED_ON, reference.checkedOn()).execute();
            }
        });
    }
}

package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class PolicyServiceTest {
    private static final List<PolicyReference> OWN = List.of(new PolicyReference("市办发〔2026〕3号：90天未用的解散", "https://www.gov.cn/3", TODAY));
    private @TempDir Path folder;

    @Test void anOfficesOwnTakesThePlaceOfTheProgramsUntilItIsRemoved() {
        try (var office = new OfficeFixture(folder)) {
            var policies = office.rules.policies();
            var known = policies.find(RuleId.ZOMBIE);
            assertNull(known.getFirst().checkedOn(), "the program has checked nothing");
            policies.replace(RuleId.ZOMBIE, known, ADMIN); // the same: nothing is written
            assertEquals(0, office.stores.policies().findAll().size());
            policies.replace(RuleId.ZOMBIE, OWN, ADMIN);
            assertEquals(OWN, policies.find(RuleId.ZOMBIE));
            assertEquals(OWN, policies.findAll().get(RuleId.ZOMBIE));
            policies.replace(RuleId.ZOMBIE, List.of(), ADMIN);
            assertEquals(known, policies.find(RuleId.ZOMBIE));
            assertEquals(2, office.stores.audit().findBySubject("rule:zombie").size());
            var faulty = assertThrows(ExpectedException.class, () -> policies.replace(RuleId.ZOMBIE, List.of(OWN.getFirst(), new PolicyReference("办法", "file:///etc", null)), ADMIN));
            assertEquals(List.of(ErrorCode.BAD_POLICY, "办法", PolicyReference.Fault.STRANGE_LINK), List.of(faulty.code(), faulty.facts().getFirst(), faulty.facts().getLast()));
            assertEquals(known, policies.find(RuleId.ZOMBIE), "one fault, and nothing of it is taken");
            assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> policies.replace(RuleId.ZOMBIE, OWN, office.head.id())).code());
        }
    }

    @Test void whatTheProgramKnowsIsAboutRulesThereAreAndNamesNoArticle() {
        try (var office = new OfficeFixture(folder)) {
            var rules = office.rules.packs().entries().stream().map(RuleEntry::id).collect(Collectors.toSet());
            office.rules.policies().findAll().forEach((rule, references) -> {
                assertTrue(rules.contains(rule), rule.value());
                references.forEach(r -> assertTrue(!r.clause().matches(".*第[一二三四五六七八九十]+条.*"), r.clause()));
            });
        }
    }
}

package org.qingqun.rule.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.rule.Inventories.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.Forbidden;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Severity;

class ForbiddenFunctionRuleTest {
    private final ForbiddenFunctionRule rule = new ForbiddenFunctionRule(
            new Background(Map.of(), Map.of(new AssetId(1), Set.of(Practice.PHOTO_PROOF, Practice.FORCED_SIGN_IN)), List.of(), List.of(), Map.of()));

    @Test void whatSomebodyRecordedIsNamedInOneOrder() {
        var found = rule.inspect(govApp().id(1).build(), TODAY).orElseThrow();
        assertEquals(List.of(new Forbidden(List.of(Practice.FORCED_SIGN_IN, Practice.PHOTO_PROOF))), found.evidence());
        assertEquals(Severity.LIKELY, found.severity());
    }

    @Test void whatNobodyRecordedIsNoFault() {
        assertEquals(Optional.empty(), rule.inspect(govApp().id(2).build(), TODAY));
    }
}

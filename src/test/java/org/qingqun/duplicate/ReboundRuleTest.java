package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Background;
import org.qingqun.rule.Closure;
import org.qingqun.rule.Evidence.Reborn;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventories;

class ReboundRuleTest {
    private static final LocalDate CLOSED_ON = LocalDate.of(2026, 3, 1);
    private static final AssetId CLOSED = new AssetId(99);

    private static AssetBuilder twin() {
        return workGroup().name("控辍保学联络群").purpose("控辍保学日常调度");
    }

    private static List<Finding> found(AssetBuilder live, LocalDate closedOn, AssetId survivor, Map<AssetId, LocalDate> baseline) {
        var gone = new Closure(workGroup().id(99).name("控辍保学工作群").purpose("控辍保学日常调度").status(AssetStatus.CLOSED).build(), closedOn, survivor);
        var rule = new ReboundRule(new DuplicateEngine(Set.of()), Limits.DEFAULT, new Background(Map.of(), Map.of(), List.of(), List.of(gone), baseline));
        return rule.inspect(Inventories.of(List.of(Inventories.unit(1, Level.COUNTY, 40)), live, workGroup().name("防汛群").purpose("防汛").createdOn("2026-06-01")), TODAY);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # created, severity: only what was opened for certain after the closing is accused
            2026-03-02, LIKELY
            2026-03-01, -
            2026-04,    LIKELY
            2026-03,    ASK
            2026,       ASK
            2025,       -
            -,          ASK
            """)
    void openedAfterAnotherWasClosed(String created, String severity) {
        assertEquals(severity, found(twin().createdOn(created), CLOSED_ON, null, Map.of()).stream().map(f -> f.severity().name()).findFirst().orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 1", "2025-06-29, 0", "2026-06-30, 0", "2026-05-31, 1"})
    void onlyClosingsOfTheLastYearCount(LocalDate closedOn, int found) {
        assertEquals(found, found(twin().createdOn("2026-06-15"), closedOn, null, Map.of()).size());
    }

    @Test void whatStoodInTheBaselineBeforeTheClosingIsNotNew() {
        var one = new AssetId(1);
        assertEquals(List.of(), found(twin().createdOn(null), CLOSED_ON, null, Map.of(one, LocalDate.of(2026, 1, 1))));
        assertEquals(1, found(twin().createdOn(null), CLOSED_ON, null, Map.of(one, LocalDate.of(2026, 4, 1))).size());
    }

    @Test void theSurvivorOfTheMergeIsNoRebound() {
        assertEquals(List.of(), found(twin().createdOn("2026-03-02"), CLOSED_ON, new AssetId(1), Map.of()));
    }

    @Test void renamedAndOnAnotherPlatformUnderAnotherCustodianIsStillTheSame() {
        var reborn = twin().name("2026年控辍保学群").platform(Platform.DINGTALK).custodian("李四", "13900139000").createdOn("2026-04-10");
        var finding = found(reborn, CLOSED_ON, null, Map.of()).getFirst();
        var seen = (Reborn) finding.evidence().getFirst();
        assertEquals(List.of(CLOSED, "控辍保学工作群", CLOSED_ON, PartialDate.of(LocalDate.of(2026, 4, 10))),
                List.of(seen.closed(), seen.closedName(), seen.closedOn(), seen.createdOn()));
    }
}

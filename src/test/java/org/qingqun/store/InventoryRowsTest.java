package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryRow.Flag;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class InventoryRowsTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test void anAssetNobodyDecidedOnIsInUse() {
        var asset = group("甲群");
        var unit = stores.units().find(asset.unit()).orElseThrow();
        assertEquals(List.of(new InventoryRow(asset, unit, "in-use", null, List.of())), stores.assets().findRows(List.of(asset.id())));
        assertEquals(List.of(), stores.assets().findRows(List.of()));
    }

    @Test void anOpenCaseGivesItsStateAndDisposition() {
        var asset = group("甲群");
        propose(asset, Disposition.DISSOLVE);
        assertEquals("proposed dissolve", shown(asset));
    }

    @Test void theOpenCaseCountsBeforeOlderOnes() {
        var asset = group("甲群");
        move(propose(asset, Disposition.KEEP), CaseState.WITHDRAWN);
        assertEquals("in-use keep", shown(asset));
        propose(asset, Disposition.DISSOLVE);
        assertEquals("proposed dissolve", shown(asset));
    }

    @Test void aClosedAssetShowsItsStatusAndWhatClosedIt() {
        var asset = group("甲群");
        var c = propose(asset, Disposition.MERGE);
        for (var next : List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED)) c = move(c, next);
        stores.assets().changeStatus(List.of(asset.id()), AssetStatus.MERGED);
        assertEquals("merged merge", shown(asset));
    }

    @Test void openFindingsGiveTheirRulesAccusingOnesFirst() {
        var asset = group("甲群");
        stores.findings().replaceOpen(Set.of(RuleId.ZOMBIE, RuleId.EXPIRED), DAY, List.of(finding(RuleId.ZOMBIE, asset, Severity.LIKELY), finding(RuleId.EXPIRED, asset, Severity.ASK)));
        assertEquals(List.of(new Flag("zombie", false), new Flag("expired", true)), row(asset).flags());
        stores.findings().dismiss(asset.id(), RuleId.EXPIRED, "延期");
        assertEquals(List.of(new Flag("zombie", false)), row(asset).flags());
        propose(asset, Disposition.DISSOLVE);
        assertEquals(List.of(), row(asset).flags());
    }

    @Test void rowsComeInTheOrderAskedFor() {
        var a = group("甲群");
        var b = group("乙群");
        var names = stores.assets().findRows(List.of(b.id(), new AssetId(99), a.id())).stream().map(r -> r.asset().name()).toList();
        assertEquals(List.of("乙群", "甲群"), names);
    }

    private static Finding finding(RuleId rule, Asset asset, Severity severity) {
        return new Finding(rule, asset.id(), severity, List.of(new Evidence.ActivityUnknown(90)), EvidenceGrade.UNIT, null, DAY);
    }

    private InventoryRow row(Asset asset) {
        return stores.assets().findRows(List.of(asset.id())).getFirst();
    }

    private String shown(Asset asset) {
        var row = row(asset);
        return row.state() + " " + row.disposition();
    }

    private CleanupCase propose(Asset asset, Disposition disposition) {
        return stores.cases().insert(stores.campaigns().current().id(), asset.family(), new Proposal(asset.id(), disposition, null, "任务结束", null, null),
                PersonId.ADMINISTRATOR);
    }

    private CleanupCase move(CleanupCase c, CaseState next) {
        return stores.cases().replace(c, c.moveTo(next));
    }
}

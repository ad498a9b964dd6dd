package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class AssetSearchTest extends OnBothDatabases {
    @Test void familiesAreToldApart() {
        group("甲群");
        add(account().name("甲号").draft());
        assertEquals(List.of("甲群", "甲号"), names(InventoryQuery.ALL));
        assertEquals(List.of("甲号"), names(InventoryQuery.of(Family.OFFICIAL_ACCOUNT)));
    }

    @Test void blanksStandLastInBothDirections() {
        unit("甲局");
        add(workGroup().name("五十").members(50).lastActive("2026-05").term(Term.untilDate(PartialDate.ofYear(2025))).draft());
        add(workGroup().name("无数").members(null).lastActive(null).draft());
        add(workGroup().name("三百").members(300).lastActive("2026-05-30").term(Term.untilDate(PartialDate.ofMonth(2024, 9))).draft());
        assertEquals(List.of("五十", "三百", "无数"), sorted(Sort.MEMBERS, true));
        assertEquals(List.of("三百", "五十", "无数"), sorted(Sort.MEMBERS, false));
        assertEquals(List.of("三百", "五十", "无数"), sorted(Sort.LAST_ACTIVE, true)); // May as a month may mean the 31st
        assertEquals(List.of("五十", "三百", "无数"), sorted(Sort.LAST_ACTIVE, false));
        assertEquals(List.of("三百", "五十", "无数"), sorted(Sort.ENDS_ON, true));
        assertEquals(List.of("五十", "三百", "无数"), sorted(Sort.ENDS_ON, false));
    }

    @Test void sortsByEveryColumn() {
        unit("乙局");
        unit("甲局");
        add(workGroup().name("b").unit(1).platform(Platform.WECHAT).draft());
        add(workGroup().name("a").unit(2).platform(Platform.QQ).draft());
        propose(1);
        assertEquals(List.of("b", "a"), sorted(Sort.ID, true));
        assertEquals(List.of("a", "b"), sorted(Sort.NAME, true));
        assertEquals(List.of("a", "b"), sorted(Sort.UNIT, true)); // jia before yi, as in a directory
        assertEquals(List.of("a", "b"), sorted(Sort.PLATFORM, true));
        assertEquals(List.of("a", "b"), sorted(Sort.STATE, true)); // in-use, proposed
        assertEquals(List.of("a", "b"), sorted(Sort.ID, false));
    }

    @Test void theFirstAreFoundWithoutTheOthers() {
        unit("甲局");
        for (var name : List.of("甲", "乙", "丙")) group(name);
        assertEquals(stores.assets().findIds(InventoryQuery.ALL).subList(0, 2), stores.assets().findFirst(InventoryQuery.ALL, 2));
    }

    @Test void textIsFoundInNamePurposeCustodianUnitAndItsAliases() {
        stores.units().insert(new UnitDraft(null, "甲县教育局", Level.COUNTY, null, null, null, false, List.of("甲县教体局")));
        unit("乙局");
        add(workGroup().name("ＱＱ 防汛群").purpose("汛情").custodian("王小明", "1").unit(1).draft());
        add(workGroup().name("其他群").purpose("100%覆盖").custodian("Li Si", "1").unit(2).draft());
        for (var typed : List.of("qq防汛", "QQ 防汛", "ｑｑ", "汛情", "小明", "教育局", "教体局", "QZ-00001", "qz-00001", " 汛情 "))
            assertEquals(List.of("ＱＱ 防汛群"), names(text(typed)), typed);
        for (var typed : List.of("100%", "li si", "ＬＩ", "乙局")) assertEquals(List.of("其他群"), names(text(typed)), typed);
        for (var typed : List.of("1%覆", "_", "!", "%%", "不在")) assertEquals(List.of(), names(text(typed)), typed);
        assertEquals(2, names(text("  ")).size());
        for (var pasted : List.of("a".repeat(60_000), "%a".repeat(30_000), "很长的".repeat(20_000))) assertEquals(List.of(), names(text(pasted)));
    }

    @Test void namesAreFoundAndOrderedBySound() {
        unit("市人社局");
        unit("云栖区水利局");
        add(workGroup().name("周例会群").unit(1).purpose(null).custodian(null, null).draft());
        add(workGroup().name("防汛值守群").unit(2).purpose(null).custodian(null, null).draft());
        add(workGroup().name("安全生产群").unit(2).purpose(null).custodian(null, null).draft());
        assertEquals(List.of("安全生产群", "防汛值守群", "周例会群"), sorted(Sort.NAME, true));
        for (var typed : List.of("fx", "FXZS", "fangxun", "fang xun", "xunzhi")) assertEquals(List.of("防汛值守群"), names(text(typed)), typed);
        for (var typed : List.of("srsj", "rsj")) assertEquals(List.of("周例会群"), names(text(typed)), typed);
        assertEquals(List.of(), names(text("fx1")));
    }

    @Test void underAUnitMeansItAndAllBelow() {
        var city = unit("市").id();
        var county = unit("县", city).id();
        var town = unit("镇", county).id();
        unit("别市");
        for (long unit = 1; unit <= 4; unit++) add(workGroup().name("群" + unit).unit(unit).draft());
        assertEquals(List.of("群2", "群3"), names(under(county)));
        assertEquals(List.of("群1", "群2", "群3"), names(under(city)));
        assertEquals(List.of("群3"), names(under(town)));
        assertEquals(List.of(), names(under(new UnitId(99))));
    }

    @Test void platformsAndStatesFilter() {
        unit("甲局");
        add(workGroup().name("微信群").draft());
        add(workGroup().name("钉钉群").platform(Platform.DINGTALK).draft());
        add(workGroup().name("关了的").draft());
        stores.assets().changeStatus(List.of(new AssetId(3)), AssetStatus.CLOSED);
        propose(2);
        assertEquals(List.of("钉钉群"), names(new InventoryQuery(null, null, Set.of(), null, Set.of(Platform.DINGTALK, Platform.QQ), null, Sort.ID, true)));
        assertEquals(List.of("微信群"), names(states("in-use")));
        assertEquals(List.of("钉钉群", "关了的"), names(states("proposed", "closed")));
        assertEquals(List.of(), names(states("merged")));
    }

    @Test void aRuleFindsTheAssetsItsOpenFindingsAreAbout() {
        group("甲群");
        group("乙群");
        var day = LocalDate.of(2026, 6, 30);
        stores.findings().replaceOpen(Set.of(RuleId.ZOMBIE), day, List.of(new Finding(RuleId.ZOMBIE, new AssetId(2), Severity.ASK,
                List.of(new Evidence.ActivityUnknown(90)), EvidenceGrade.UNIT, null, day)));
        var zombies = new InventoryQuery(null, null, Set.of(), null, Set.of(), "zombie", Sort.ID, true);
        assertEquals(List.of("乙群"), names(zombies));
        stores.findings().dismiss(new AssetId(2), RuleId.ZOMBIE, "仍在使用");
        assertEquals(List.of(), names(zombies));
    }

    private void propose(long asset) {
        stores.cases().insert(stores.campaigns().current().id(), Family.WORK_GROUP,
                new Proposal(new AssetId(asset), Disposition.DISSOLVE, null, "任务结束", null, null), PersonId.ADMINISTRATOR);
    }

    private static InventoryQuery text(String typed) {
        return new InventoryQuery(null, typed, Set.of(), null, Set.of(), null, Sort.ID, true);
    }

    private static InventoryQuery states(String... states) {
        return new InventoryQuery(null, null, Set.of(states), null, Set.of(), null, Sort.ID, true);
    }

    private static InventoryQuery under(UnitId unit) {
        return new InventoryQuery(null, null, Set.of(), unit, Set.of(), null, Sort.ID, true);
    }

    private List<String> sorted(Sort sort, boolean ascending) {
        return names(new InventoryQuery(null, null, Set.of(), null, Set.of(), null, sort, ascending));
    }

    /// The same whether searching was prepared or not.
    private List<String> names(InventoryQuery query) {
        var found = stores.assets().findIds(query);
        stores.assets().prepareSearch();
        assertEquals(found, stores.assets().findIds(query));
        return stores.assets().findByIds(found).stream().map(a -> a.name()).toList();
    }
}

package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetBuilder;

class ProfilesTest {
    @Test void theNameOverridesTheUnit() {
        var p = one("石澜县水利局 | 柳湾镇防汛工作群");
        assertEquals("石澜县柳湾镇/水利局/TOWN", p.path() + "/" + p.organisation() + "/" + p.rank());
        assertFalse(p.ofOffice());
    }

    @Test void theUnitsOwnOfficeInANameSaysNothingNew() {
        var p = one("石澜县人力资源和社会保障局 | 县人社局党支部群");
        assertEquals("石澜县/人社局", p.path() + "/" + p.organisation());
        assertFalse(p.ofOffice());
    }

    @Test void anotherOfficeInANameCounts() {
        var p = one("石澜县人民政府办公室 | 人社局值班群");
        assertEquals("人社局", p.organisation());
        assertTrue(p.ofOffice());
    }

    @Test void anOfficeInShortIsItsOwnUnits() {
        assertEquals("出口退税", core("石澜县税务局 | 税局出口退税群"));
        assertEquals("开标", core("石澜县公共资源交易中心 | 公资中心开标群"), "two words of the vocabulary");
        assertEquals("", core("柳湾镇综合行政执法大队 | 柳湾综执队群"), "by its name in full");
        assertEquals("评标", core("石澜县公共资源交易中心 | 交易中心评标群"), "its end");
        assertEquals("", core("石澜县防汛抗旱物资仓储中心 | 中心值守群").replace("值班值守", ""));
        assertEquals("支队", core("石澜县水利局 | 支队群"), "no 支队 of its own");
    }

    @Test void withoutAUnitTheOfficeInANameCounts() {
        var p = one("*** | 石澜县科协科普大讲堂群");
        assertEquals("石澜县/科协/false", p.path() + "/" + p.organisation() + "/" + p.slots().core().has("科协"));
        assertEquals("", one("*** | 防溺水宣传群").organisation());
    }

    @Test void aHouseByItsNumberIsAnOffice() {
        for (var name : new String[] {"石澜县第二小学食堂群", "石澜县二小食堂群"}) assertEquals("第二小学", one("*** | " + name).organisation());
        assertEquals("", core("石澜县第二人民医院 | 二院门诊群").replace("门诊", ""));
    }

    @Test void anOfficeIsCalledAsInTheUnitTree() {
        var rows = ProfileRows.of("石澜县发展和改革局 | 粮食储备群", "石澜县政府办公室 | 发改局值班群", "石澜县政府办公室 | 审计局值班群", "石澜县发展改革局 | 粮食储备群").profiles();
        assertEquals(List.of("石澜县发展和改革局", "石澜县发展和改革局", "石澜县审计局", "石澜县发展改革局"), rows.stream().map(Profile::called).toList());
        assertEquals("石澜县发改委", rows.getFirst().where(), "for comparing");
    }

    @Test void aPlaceThatIsNearlyItsOwnIsItsOwn() {
        assertEquals("石澜县东柳湾镇", one("石澜县东柳湾镇人民政府 | 柳湾镇防汛群").path().toString(), "a character lost");
        assertEquals("石澜县青禾镇", one("石澜县青禾镇人民政府 | 青和镇防汛群").path().toString(), "a slip");
        var known = ProfileRows.of("石澜县东柳湾镇人民政府 | 柳湾镇防汛群", "石澜县柳湾镇人民政府 | 防汛群").profiles();
        assertEquals("石澜县柳湾镇", known.getFirst().path().toString(), "there is such a town");
    }

    @Test void aTownIsTheSameWithItsCountyInShortBeforeIt() {
        var rows = ProfileRows.of("石澜县柳湾镇人民政府 | 石澜柳湾镇督办群", "桐川县柳湾镇人民政府 | 桐川柳湾镇督办群", "石澜县柳湾镇人民政府 | 督办群").profiles();
        assertEquals(List.of("石澜县柳湾镇", "桐川县柳湾镇", "石澜县柳湾镇"), rows.stream().map(p -> p.path().toString()).toList());
    }

    @Test void anAccountOrAppIsReadWithoutItsDressing() {
        var unit = ProfileRows.of("石澜县自然资源局 | 自然资源群").units();
        var dressed = List.of(AssetBuilder.govApp().id(1).name("掌上石澜自然资源").unit(1).build(), AssetBuilder.account().id(2).name("石澜自然资源服务号").unit(1).build(),
                AssetBuilder.workGroup().id(3).name("智慧自然资源平台群").unit(1).build());
        assertEquals(List.of("自然资源", "自然资源", "智慧自然资源"), Profiles.read(dressed, unit).stream().map(p -> p.slots().core().plain()).toList());
    }

    @Test void whatIsPastedBehindANameIsNotRead() {
        var name = "石澜县防汛工作群" + "，请各位领导同事互相转告".repeat(300) + "第二网格新生家长";
        var p = one("石澜县水利局 | " + name);
        assertEquals(40, p.name().length());
        assertEquals("石澜县 {} []", p.path() + " " + p.slots().serials() + " " + p.slots().outsiders());
    }

    @Test void anOfficeNamedBesideItsOwnSaysWhose() {
        for (var name : new String[] {"平安办残联联络员群", "残联联络员群"}) assertEquals("残联", one("柳湾镇平安建设办 | " + name).organisation());
        assertEquals("公安局", one("石澜县公安局 | 公安局柳湾派出所值班群").organisation(), "a branch is said with what it belongs to");
    }

    private static String core(String row) {
        return one(row).slots().core().key();
    }

    @Test void aPurposeSharedByManySubjectsIsBoilerplate() {
        var profiles = ProfileRows.of("石澜县教育局 | 高考群 | 迎接省级验收", "石澜县教育局 | 校车安全群 | 迎接省级验收", "石澜县教育局 | 学生资助群 | 迎接省级验收",
                "石澜县教育局 | 控辍保学群 | 迎接省级验收", "石澜县教育局 | 特殊教育群 | 送教上门").profiles();
        assertEquals(List.of(true, true, true, true, false), profiles.stream().map(p -> p.purpose().isEmpty()).toList());
    }

    @Test void aPurposeThatRepeatsItsNameIsNone() {
        var rows = new String[] {"a县教育局 | 高考群 | 高考", "b县教育局 | 高考保障群 | 高考", "c县教育局 | 高考宣传群 | 高考", "d县教育局 | 高考值班群 | 高考", "e县教育局 | 高考培训群 | 高考"};
        assertTrue(ProfileRows.of(rows).profiles().stream().noneMatch(p -> p.purpose().isEmpty()));
    }

    @Test void withoutAnyWordOfItsUnitAnAssetHasNoScope() {
        assertFalse(one("*** | 防汛工作群").hasScope());
        assertTrue(one("*** | 柳湾镇防汛工作群").hasScope());
    }

    private static Profile one(String row) {
        return ProfileRows.of(row).profiles().getFirst();
    }
}

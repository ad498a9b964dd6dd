package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.Band;
import org.qingqun.duplicate.DuplicateEngine;
import org.qingqun.duplicate.score.Scorer.Scored;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.ProfileRows;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Evidence.Signal;

class ScorerTest {
    @Test void theScoreIsTheSumOfItsSignals() {
        var scored = score("石澜县教育局|控辍保学工作群|控辍保学调度", "石澜县教育局|义务教育控辍保学联络群(2024)|控辍保学联络");
        assertEquals(0.99, scored.score());
        assertEquals(List.of("same-topic", "purpose-alike", "same-unit", "year-differs"), kinds(scored));
        assertEquals("控辍保学", scored.shared());
        assertFalse(scored.vetoed());
    }

    @Test void aVetoHoldsTheScoreDownButKeepsWhatSpokeForIt() {
        var scored = score("柳湾镇人民政府|第一网格工作群", "柳湾镇人民政府|第二网格工作群");
        assertEquals(Scorer.APART, scored.score());
        assertTrue(scored.vetoed());
        assertEquals("serial-differs", scored.signals().getFirst().kind());
        assertTrue(kinds(scored).contains("core-equal"));
    }

    @Test void whatBothSidesSayIsNotCalledOneSided() {
        assertEquals(List.of(), oneSided("石澜县民政局|第一网格群", "石澜县民政局|第二网格群"));
        assertEquals(List.of(), oneSided("石澜县商务局|第三届展销会群", "石澜县商务局|第四届展销会群"));
        assertEquals(List.of("cohort-one-sided"), oneSided("石澜县商务局|第三届展销会群", "石澜县商务局|展销会群"));
    }

    private static List<String> oneSided(String left, String right) {
        return kinds(score(left, right)).stream().filter(kind -> kind.endsWith("one-sided")).toList();
    }

    @Test void whatOnlyOneSideSaysWeakens() {
        assertEquals(0.72, score("石澜县商务局|第三届展销会群", "石澜县商务局|展销会群").score());
        assertEquals(0.67, score("石澜县商务局|展销会群", "石澜县商务局|展销会2群").score());
        assertEquals(0.72, score("石澜县委办公室|信息简报群", "石澜县委办公室|信息简报上报群").score());
        assertEquals(0.82, score("柳湾镇人民政府|村级晒谷场群", "柳湾镇人民政府|晒谷场群").score());
    }

    @Test void peopleCalledAfterTheirJobAreWorthALookWhereThePurposeIsTheSame() {
        assertEquals(Band.REVIEW, DuplicateEngine.band(score("石澜县财政局|财务报账群|报账资料提交与提醒", "石澜县财政局|报账员群|报账资料提交与提醒").score()));
        assertTrue(score("石澜县财政局|财务报账群|报账资料提交与提醒", "石澜县财政局|报账员群|培训通知").score() < DuplicateEngine.REVIEW);
    }

    @Test void oneShortTextForBothMakesNoTwoMattersOne() {
        assertTrue(score("石澜县公安局|旅馆业群|治安管理", "石澜县公安局|典当业群|治安管理").score() < DuplicateEngine.REVIEW);
        assertTrue(score("石澜县科协|小爱迪生|青少年机器人竞赛辅导答疑", "石澜县科协|创客营|青少年机器人竞赛辅导答疑").score() >= DuplicateEngine.DUPLICATE, "says all");
        assertTrue(score("石澜县自然资源局|不动产登记群|不动产登记", "石澜县自然资源局|不动产测绘群|不动产测绘").score() < DuplicateEngine.REVIEW, "each repeats its name");
    }

    @Test void halvesOfAYearAndNewcomersAreTwoWhateverThePurposeSays() {
        assertTrue(score("石澜县党校|春季学期教师群|教学安排", "石澜县党校|秋季学期教师群|教学安排").score() < DuplicateEngine.REVIEW);
        assertTrue(score("石澜县党校|2023年新生群|新生报到", "石澜县党校|2024年新生群|新生报到").score() < DuplicateEngine.REVIEW);
    }

    @Test void theOfficeItselfExplainsNothing() {
        assertTrue(score("石澜县气象局|气象信息员群|信息传递", "石澜县气象局|气象预警叫应群|预警叫应").score() < DuplicateEngine.REVIEW);
    }

    @Test void whatTheOfficeIsAboutMakesNoTwoMattersOne() {
        assertTrue(score("桐川县交通运输局|交通项目工作群|项目进度", "桐川县交通运输局|水上交通群|渡口渡船管理").score() < DuplicateEngine.DUPLICATE);
        assertTrue(score("石澜县审计局|内部审计群|内审指导", "石澜县审计局|审计项目交流群|项目实施").score() < DuplicateEngine.DUPLICATE);
    }

    @Test void aLevelBesideAPlaceIsAnotherLevel() {
        assertEquals(List.of("level-one-sided"), oneSided("柳湾镇人民政府|柳湾镇妇联执委群", "柳湾镇人民政府|村妇联执委群"));
        assertTrue(score("柳湾镇人民政府|柳湾镇妇联执委群", "柳湾镇人民政府|村妇联执委群").score() < 0.65);
        assertEquals(0.82, score("柳湾镇人民政府|妇联执委群", "柳湾镇人民政府|村妇联执委群").score());
    }

    @Test void peopleAndWhatIsDoneWithThemAreOne() {
        assertEquals(0.64, score("石澜县林业局|护林员队伍|巡山", "石澜县林业局|护林员管理群").score(), 0.21);
        assertTrue(score("石澜县民政局|党建办信息员群", "石澜县民政局|网格员群").score() < 0.55);
    }

    @Test void anOfficeAndItsWorkMayBeOne() {
        assertTrue(score("柳湾镇党建办|党建办信息员群", "柳湾镇党建办|党建信息员群").score() >= 0.55);
        assertTrue(score("石澜县水利局|水利局群", "石澜县水利局|河道清淤群").score() < 0.55);
    }

    @Test void seasonsOfOneYearAreTwoGroups() {
        assertEquals(0.99, score("石澜县委党校|2023年春季主体班群|主体班学员", "石澜县委党校|2024年秋季主体班群|主体班学员").score());
        assertTrue(score("石澜县委党校|2024年春季主体班群", "石澜县委党校|2024年秋季主体班群").score() < 0.55);
        assertTrue(score("石澜县武装部|上半年新兵家长群", "石澜县武装部|下半年新兵家长群").score() < 0.55);
        assertTrue(score("石澜县武装部|2023年秋季新兵群", "石澜县武装部|2024年春季新兵群").score() < 0.55, "others every year");
        assertEquals(0.92, score("石澜县武装部|2023年秋季征兵群", "石澜县武装部|2024年春季征兵群").score());
        assertTrue(score("石澜县农业农村局|春季猕猴桃剪枝群", "石澜县农业农村局|秋季猕猴桃剪枝群").score() < 0.55, "of no year told");
    }

    @Test void theOfficeItselfTellsNothing() {
        assertTrue(score("石澜县交通运输局|交通项目群", "石澜县交通运输局|水上交通群").score() < 0.55, "only 交通 is in both");
        assertTrue(score("石澜县退役军人事务局|退役军人服务体系群", "石澜县退役军人事务局|服务体系群").score() >= 0.75, "only 退役军人 is in one");
        var accounts = Stream.of("石澜消防", "石澜县消防救援大队").map(name -> AssetBuilder.account().name(name)).toList();
        assertEquals("core-contained", ofUnit("石澜县消防救援大队", accounts));
    }

    private static String ofUnit(String unit, List<AssetBuilder> assets) {
        var rows = List.of(assets.get(0).id(1).unit(1).build(), assets.get(1).id(2).unit(1).build());
        var tree = new UnitTree(List.of(new Unit(new UnitId(1), null, unit, Level.UNKNOWN, null, null, null, true, List.of())));
        var two = Profiles.read(rows, tree);
        return new Scorer(SemanticSignal.NONE).score(two.get(0), two.get(1), Optional.empty()).signals().getFirst().kind();
    }

    @Test void purposesDecideWhereNamesSayNothing() {
        assertTrue(score("石澜县民政局|夕阳红群|留守老人关爱", "石澜县民政局|留守老人群|留守老人关爱").score() >= 0.55);
        assertTrue(score("石澜县发展和改革局|项目推进群|青禾大桥", "石澜县发展和改革局|项目推进群|垃圾焚烧发电").score() < 0.55);
        assertTrue(score("石澜县发展和改革局|项目推进群|青禾大桥", "石澜县发展和改革局|项目推进群|青禾大桥").score() >= 0.75);
    }

    @Test void aSharedPurposeDoesNotJoinTwoSubjects() {
        assertTrue(score("石澜县应急局|防汛群|防灾减灾", "石澜县应急局|森林防火群|防灾减灾").score() < 0.3);
    }

    @Test void peopleAndPlatformsCountALittle() {
        var first = group(1).custodian("王小明", "13800138000").audience("各校").platform(Platform.WECHAT);
        var second = group(2).custodian("王小明", "13800138000").audience("各校").platform(Platform.QQ);
        var scored = score(List.of(first.build(), second.build()));
        assertEquals(List.of("core-equal", "purpose-alike", "same-unit", "same-phone", "same-audience", "platform-differs"), kinds(scored));
        var named = score(List.of(group(1).custodian("王小明", null).build(), group(2).custodian("王小明", "13800138000").build()));
        assertEquals(Optional.of("王小明"), named.signals().stream().filter(s -> s.kind().equals("same-custodian")).findFirst().map(Signal::left));
    }

    @Test void theOrderOfTheTwoDoesNotCount() {
        var rows = ProfileRows.of("石澜县林业局|森林防火宣传群|防火", "石澜县林业局|护林防火群|巡山护林").profiles();
        assertEquals(new Scorer(SemanticSignal.NONE).score(rows.get(0), rows.get(1), Optional.empty()).score(), new Scorer(SemanticSignal.NONE).score(rows.get(1), rows.get(0), Optional.empty()).score());
    }

    @Test void namesWithoutACommonPairNeedPurposesToBeWorthALook() {
        var rows = ProfileRows.of("石澜县林业局|猕猴桃嫁接群", "石澜县林业局|丹顶鹤救护群", "石澜县林业局|丹顶鹤投食群").profiles();
        assertFalse(new Scorer(SemanticSignal.NONE).worthScoring(rows.get(0), rows.get(1)));
        assertTrue(new Scorer(SemanticSignal.NONE).worthScoring(rows.get(1), rows.get(2)));
        var silent = ProfileRows.of("石澜县林业局|一家亲|丹顶鹤投食", "石澜县林业局|丹顶鹤投食群", "石澜县林业局|猕猴桃嫁接群").profiles();
        assertTrue(new Scorer(SemanticSignal.NONE).worthScoring(silent.get(0), silent.get(1)));
        assertFalse(new Scorer(SemanticSignal.NONE).worthScoring(silent.get(0), silent.get(2)));
        var stem = ProfileRows.of("石澜县融媒体中心|融媒通讯员群", "石澜县融媒体中心|县融媒体中心通讯员群").profiles();
        assertTrue(new Scorer(SemanticSignal.NONE).worthScoring(stem.get(0), stem.get(1)), "an office's stem beside the whole office");
    }

    private static AssetBuilder group(long id) {
        return AssetBuilder.workGroup().id(id);
    }

    private static Scored score(String a, String b) {
        return ofProfiles(ProfileRows.of(a, b).profiles());
    }

    private static Scored score(List<Asset> two) {
        return ofProfiles(Profiles.read(two, new UnitTree(List.of())));
    }

    private static Scored ofProfiles(List<Profile> two) {
        return new Scorer(SemanticSignal.NONE).score(two.get(0), two.get(1), Vetoes.first(two.get(0), two.get(1)));
    }

    private static List<String> kinds(Scored scored) {
        return scored.signals().stream().map(Signal::kind).toList();
    }
}

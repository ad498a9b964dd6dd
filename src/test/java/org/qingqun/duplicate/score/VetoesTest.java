package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.ProfileRows;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitTree;

class VetoesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # place: two of one rank, a part and its whole, a village and its town
            石澜县水利局|柳湾镇防汛群;        石澜县水利局|青禾镇防汛群;        territory-differs '石澜县柳湾镇' '石澜县青禾镇'
            石澜县教育局|全县防汛群;          石澜县教育局|柳湾镇防汛群;        territory-differs '石澜县' '石澜县柳湾镇'
            柳湾镇人民政府|防汛群;         柳湾镇下河村村委会|防汛群;      territory-differs '柳湾镇' '柳湾镇下河村'
            市教育局|防汛群;              石澜县教育局|防汛群;             territory-differs '' '石澜县'
            # number
            柳湾镇人民政府|第一网格群;      柳湾镇人民政府|第二网格群;      serial-differs '1网格' '2网格'
            柳湾镇人民政府|网格群;         柳湾镇人民政府|第二网格群;      serial-differs '' '2网格'
            柳湾镇人民政府|第一网格群;      柳湾镇人民政府|一支部群;       serial-differs '1网格' '1支部'
            # cohort
            石澜县商务局|第三届展销会群;       石澜县商务局|第四届展销会群;      cohort-differs '3届' '4届'
            石澜县党校|2021级学员群;          石澜县党校|2022级学员群;         cohort-differs '2021级' '2022级'
            # office
            石澜县教育局|办公室群;            石澜县财政局|办公室群;           organisation-differs '石澜县教育局' '石澜县财政局'
            柳湾镇人民政府|值班群;         柳湾镇财政所|值班群;          organisation-differs '柳湾镇人民政府' '柳湾镇财政所'
            人社局|全体群;                北山镇|北山镇工作群;           organisation-differs '人社局' '北山镇'
            党政办|党政办工作群;            南山镇|南山镇工作群;           organisation-differs '党政办' '南山镇'
            柳湾镇中心小学|防溺水群;       柳湾镇中学|防溺水群;          organisation-differs '柳湾镇中心小学' '柳湾镇中学'
            石澜县第一中学|招生办群;          石澜县第四中学|招生办群;         organisation-differs '第一中学' '第四中学'
            # audience
            石澜县教育局|高三家长群;          石澜县教育局|高三教师群;         role-differs '家长' '教师'
            石澜县教育局|安全生产群;          石澜县教育局|安全生产企业群;      role-differs '' '企业'
            石澜县教育局|防溺水校长群;        石澜县教育局|防溺水群;           role-differs '校长' ''
            石澜县教育局|报账员群;            石澜县教育局|安全员群;           role-differs '报账员' '安全员'
            柳湾镇人民政府|第二网格网格员群; 柳湾镇人民政府|二网格居民群;    role-differs '网格员' '居民'
            石澜县卫健局|献血者群;            石澜县卫健局|献血工作人员群;     role-differs '献血者' ''
            石澜县医保局|驻村帮扶群|联络;      石澜县医保局|驻村工作队群;         role-differs '' '驻村工作队'
            # way and level
            石澜县公安局|城东防控群;          石澜县公安局|城西防控群;         direction-differs '城东' '城西'
            石澜县水利局|县级河长制群;        石澜县水利局|镇级河长制群;        level-differs '县' '乡'
            石澜县林业局|省级护林员群;        石澜县林业局|县级护林员群;        level-differs '市' '县'
            """)
    void theseKeepApart(String a, String b, String veto) {
        assertEquals(veto, between(a, b));
        var turned = veto.replaceAll("^(\\S+) '(.*)' '(.*)'$", "$1 '$3' '$2'");
        assertEquals(turned, between(b, a));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # a year, the same number otherwise written, a group number on one side
            石澜县教育局|2023年高考群;        石澜县教育局|2024年高考群
            柳湾镇人民政府|第三网格群;      柳湾镇人民政府|3网格群
            柳湾镇人民政府|防汛群;         柳湾镇人民政府|防汛2群
            # one cohort is not told
            石澜县商务局|第三届展销会群;       石澜县商务局|展销会群
            # the place that the unit is anyway, and an unknown one
            双塘村|双塘村村民群;           双塘村村委会|双塘村全体村民群
            柳湾镇人民政府|柳湾镇防汛群;    柳湾镇人民政府|防汛群
            ***|防汛群;                   柳湾镇人民政府|防汛群
            # two offices of one town at one subject
            柳湾镇应急办|森林防火群;       柳湾镇林业站|森林防火群
            # people of one job on one side, a person to call, a word for the same people
            石澜县政务服务局|政务公开群;       石澜县政务服务局|政务公开联络员群
            石澜县教育局|教师群;             石澜县教育局|老师群
            石澜县团委|西部计划群|志愿者管理;   石澜县团委|西部计划志愿者群
            石澜县林业局|护林员群;            石澜县林业局|森林防火群
            # those who live in a part, and who a service is for
            柳湾镇人民政府|第二网格群;      柳湾镇人民政府|二网格居民群
            柳湾镇人民政府|3栋群;          柳湾镇人民政府|3栋业主群
            石澜县文明办|文明实践志愿者群;    石澜县文明办|文明实践志愿服务群
            石澜县税务局|办税个体户群;        石澜县税务局|个体户办税群
            # whose it is stands in the purpose, or in the other's name
            石澜县教育局|一家亲|中小学校长会议通知;  石澜县教育局|校长群
            石澜县组织部|第一书记和驻村工作队群;     石澜县组织部|驻村第一书记群
            石澜县宣传部|网评员群;            石澜县宣传部|网络评论员队伍群
            石澜县残联|专职委员群;            石澜县残联|残疾人专职委员群
            # people called after their job, and of one office more; both kept for the very same purpose
            石澜县医保局|驻村帮扶群|驻村联络;   石澜县医保局|驻村工作队群|驻村联络
            石澜县教育局|中心校校长群|校长会议;  石澜县教育局|校长群|校长会议
            # which year of school a cohort is in
            石澜县党校|2023级学员群;          石澜县党校|高一2023级学员群
            """)
    void theseDoNot(String a, String b) {
        assertEquals("", between(a, b));
        assertEquals("", between(b, a));
    }

    @Test void accountsOnTwoPlatformsAreTwoPresencesButGroupsAreNot() {
        assertEquals("carrier-differs 'wechat' 'douyin'", between(account(1, Platform.WECHAT), account(2, Platform.DOUYIN)));
        assertEquals("", between(account(1, Platform.WECHAT), account(2, Platform.UNKNOWN)));
        assertEquals("", between(group(1, Platform.WECHAT), group(2, Platform.QQ)));
    }

    @Test void aPartOfATownIsNotTheTown() {
        assertTrue(between("石门乡人民政府|便民服务中心工作群", "石门乡人民政府|机关干部工作群").startsWith("organisation-differs"));
        assertEquals("", between("石门乡人民政府|全体干部群", "石门乡人民政府|机关干部工作群"));
    }

    private static Asset account(long id, Platform platform) {
        return AssetBuilder.account().id(id).name("石澜发布").platform(platform).build();
    }

    private static Asset group(long id, Platform platform) {
        return AssetBuilder.workGroup().id(id).platform(platform).build();
    }

    private static String between(Asset a, Asset b) {
        return text(Profiles.read(List.of(a, b), new UnitTree(List.of())));
    }

    private static String between(String a, String b) {
        return text(ProfileRows.of(a, b).profiles());
    }

    private static String text(List<org.qingqun.duplicate.slot.Profile> two) {
        return Vetoes.first(two.get(0), two.get(1)).map(s -> s.kind() + " '" + (s.left() == null ? "" : s.left()) + "' '" + (s.right() == null ? "" : s.right()) + "'").orElse("");
    }
}

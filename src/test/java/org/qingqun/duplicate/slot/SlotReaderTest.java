package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotReaderTest {
    private final SlotReader reader = new SlotReader(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what says nothing falls off, synonyms fold
            控辍保学工作群,                 控辍保学
            义务教育控辍保学联络群(2024),    控辍保学
            老旧小区改造调度微信群,          老旧小区改造
            创文工作联络群,                 文明城市创建
            【重要】家庭医生签约群🏥,        家庭医生签约
            校车安全ＷＸ群 v2,              校车安全
            控辍保学工作裙,                 控辍保学
            粤政易校车安全群,                校车安全
            【政务微信】校车安全群（仅发通知）,  校车安全
            校车安全讨论组,                 校车安全
            旅行社工作群,                   旅行社
            燃气隐患排查群,                 城镇燃气+隐患排查
            # what is done stays
            森林防火宣传群,                 宣传+森林防火
            森林防火值班群,                 值班值守+森林防火
            # numbers, places and offices are no function
            第三网格疫情防控群,              疫情防控
            柳湾镇防汛工作群,               防汛
            县委组织部办公室群,              办公室
            # people are, where they stand inside
            教师招聘工作群,                 教师招聘
            中小学校长工作群,               中小学
            # these hold no number and no place
            三会一课工作群,                 三会一课
            乡村振兴工作群,                 乡村振兴
            绿水青山行动群,                 绿水青山
            乡财县管工作群,                 乡财县管
            新型冠状病毒群,                 冠状+新型+病毒
            政府非税收入收缴群,              缴费+非税收入
            # pasted twice
            猕猴桃嫁接群猕猴桃嫁接群猕猴桃,   嫁接+猕猴桃
            # order aside
            危房改造农村工作群,              危房改造
            """)
    void theCoreIsTheFunction(String name, String key) {
        assertEquals(key, reader.read(name).core().key());
    }

    @ParameterizedTest
    @CsvSource({"护林员工作联系群", "柳湾镇工作群", "审计局大家庭", "机关全体干部职工群", "工作群"})
    void theWholeOfficeHasNoCore(String name) {
        assertEquals(Core.EMPTY, reader.read(name).core());
    }

    @Test void nothingIsReadBehindTheLongestName() {
        var core = reader.read(IntStream.range(0, 400).mapToObj(i -> String.valueOf((char) ('一' + 37 * i))).collect(Collectors.joining())).core();
        assertTrue(core.text().length() <= 40, core.text());
    }

    @Test void aNameWithoutALetterIsItsOwnVagueCore() {
        assertEquals("🔥🔥", reader.read("🔥🔥").core().key());
        assertEquals(true, reader.read("🔥🔥").core().vague());
    }

    @Test void wordsThatHardlySayAnythingAreAVagueCore() {
        var core = reader.read("项目推进工作群").core();
        assertEquals(List.of("项目", "推进"), core.words().stream().map(Word::text).toList());
        assertEquals(true, core.vague());
    }

    @Test void everySlotIsRead() {
        var slots = reader.read("石澜县柳湾镇第三网格2023年第二批城东片高龄津贴业主群");
        assertEquals(List.of("石澜县", "柳湾镇"), slots.places().stream().map(Place::name).toList());
        assertEquals(Map.of("网格", "3"), slots.serials());
        assertEquals(Map.of("批", "2"), slots.cohorts());
        assertEquals(Set.of("2023"), slots.years());
        assertEquals(Set.of("业主"), slots.outsiders());
        assertEquals(Set.of("城东"), Set.copyOf(slots.directions().values()));
    }

    @Test void officesAndLevelsAreRead() {
        var slots = reader.read("县人力资源和社会保障局村级劳务经纪人群");
        assertEquals(Set.of("人社局"), slots.organisations());
        assertEquals(Rank.COUNTY, slots.level());
        assertEquals(Rank.VILLAGE, reader.read("村级报账员群").level());
        assertEquals(Rank.COUNTY, reader.read("县乡两级报账员群").level());
        assertEquals(Set.of("报账员"), reader.read("村级报账员群").lines());
        assertEquals(Set.of("校长"), reader.read("控辍保学校长群").leaders());
    }

    @Test void aPurposeThatSaysNothingIsEmpty() {
        for (var purpose : List.of("用于工作沟通、信息传达和通知发布", "日常工作交流", "上传下达、安排部署工作", "便于工作开展，及时传达上级文件精神"))
            assertEquals(List.of(), reader.readPurpose(purpose).words(), purpose);
        assertEquals(Core.EMPTY, reader.readPurpose(null));
        assertEquals(List.of("控辍保学", "劝返"), reader.readPurpose("用于控辍保学劝返工作").words().stream().map(Word::text).toList());
    }
}

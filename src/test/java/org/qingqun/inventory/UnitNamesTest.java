package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    private final MemoryUnitStore units = new MemoryUnitStore();
    private UnitNames names;

    @BeforeEach void plantATree() {
        var city = units.add(null, "临江市", Level.CITY);
        units.add(city, "临江市人力资源和社会保障局", Level.CITY);
        units.add(city, "临江市水利局", Level.CITY);
        units.add(city, "临江市教育局", Level.CITY, "市教体局");
        units.add(city, "临江市大数据发展管理局", Level.CITY);
        units.add(city, "临江市统计局", Level.CITY);
        units.add(city, "临江市第十一小学", Level.CITY);
        var county = units.add(city, "云栖区", Level.COUNTY);
        units.add(county, "云栖区水利局", Level.COUNTY);
        units.add(county, "教育局", Level.COUNTY);
        units.add(county, "中共云栖区委办公室", Level.COUNTY, "区委办");
        units.add(county, "城东街道办事处", Level.TOWN);
        var town = units.add(county, "柳溪镇人民政府", Level.TOWN);
        units.add(town, "上塘村村民委员会", Level.VILLAGE);
        units.add(units.add(city, "青石县", Level.COUNTY), "青石县水利局", Level.COUNTY);
        units.insert(new UnitDraft(null, "神秘指挥部", Level.UNKNOWN, null, null, null, true, List.of()));
        names = new UnitNames(units.findAll());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as written, by alias, with spaces and full-width
            临江市水利局,           临江市水利局
            市教体局,              临江市教育局
            '云栖区 水 利 局',      云栖区水利局
            # without what files add
            市人社局(最终版2).xlsx,  临江市人力资源和社会保障局
            附件2 云栖区水利局.xls,  云栖区水利局
            2026年云栖区水利局工作群组台账-报送稿, 云栖区水利局
            云栖区水利局（盖章）,    云栖区水利局
            市统计局（盖章）,        临江市统计局
            附件1-市统计局工作群统计表.csv, 临江市统计局
            # with and without the units above
            云栖区教育局,           教育局
            临江市云栖区教育局,      教育局
            云栖教育局,             教育局
            市教育局,              临江市教育局
            市水利局,              临江市水利局
            # what a kind of unit adds to its place
            城东街道,              城东街道办事处
            云栖区城东街道,         城东街道办事处
            柳溪镇,                柳溪镇人民政府
            柳溪镇政府,             柳溪镇人民政府
            上塘村,                上塘村村民委员会
            柳溪镇上塘村委会,       上塘村村民委员会
            云栖区人民政府,         云栖区
            # abbreviations
            市人社局,              临江市人力资源和社会保障局
            市大数据局,            临江市大数据发展管理局
            区委办,                中共云栖区委办公室
            # provisional, by its whole name only
            神秘指挥部,            神秘指挥部
            """)
    void aWrittenNameFindsItsUnit(String written, String name) {
        assertEquals(name, names.resolve(written).found().map(Unit::name).orElse(names.resolve(written).toString()));
    }

    @Test void betweenTwoUnitsItNeverGuesses() {
        var match = names.resolve("水利局");
        assertTrue(match instanceof UnitNames.Match.Candidates(var several)
                && several.stream().map(Unit::name).toList().equals(List.of("临江市水利局", "云栖区水利局", "青石县水利局")), match.toString());
    }

    @ParameterizedTest
    @CsvSource({"市第一小学", "市人社居", "云栖区财政局", "神秘部", "局", "''", "Sheet1", "台账.xlsx"})
    void whatFitsNothingIsLeftOpen(String written) {
        assertEquals(new UnitNames.Match.None(), names.resolve(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            关于云栖区水利局政务微信工作群清理的函, 云栖区水利局
            临江市教育局2026年微信群统计表,       临江市教育局
            市人社局交来的群,                   临江市人力资源和社会保障局
            微信工作群统计表,
            区里办公用的群,
            云栖区农业农材局群组情况,
            """)
    void aTitleMayHoldAUnit(String title, String name) {
        assertEquals(name, names.findIn(title).found().map(Unit::name).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"附件2 云岭镇人民政府.xls,云岭镇人民政府", "市气象局(最终版2).xlsx,市气象局", "工作群台账.xlsx,''", "Sheet1,''", "20260501.csv,''"})
    void anUnknownUnitIsNamedByWhatIsLeft(String file, String name) {
        assertEquals(name, UnitWords.nameIn(file));
    }
}

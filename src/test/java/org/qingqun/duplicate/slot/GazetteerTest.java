package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            石澜县教育局,                石澜县,         教育局
            石澜县人力资源和社会保障局,    石澜县,         人社局
            石澜县委组织部,              石澜县,         组织部
            石澜县人民政府办公室,         石澜县,         政府办
            石澜县乡村振兴局,            石澜县,         乡村振兴局
            石澜县市场监督管理局,         石澜县,         市监局
            石澜县第一中学,              石澜县,         第一中学
            柳湾镇人民政府,              柳湾镇,         政府
            白鹭街道办事处,              白鹭街道,       政府
            柳湾镇下河村村民委员会,       柳湾镇下河村,    村委会
            柳湾镇王庄村,                柳湾镇王庄村,    ''
            下河村民委员会,              下河村,         村委会
            朝阳社区居委会,              朝阳社区,       居委会
            双桥乡卫生院,               双桥乡,         卫生院
            临江市石澜县柳湾镇财政所,     临江市石澜县柳湾镇, 财政所
            # a house by its number
            石澜县二中,                 石澜县,         第二中学
            石澜县第二人民医院,           石澜县,         第二医院
            石澜县第二实验小学,           石澜县,         第二实验小学
            石澜县妇联,                 石澜县,         妇联
            柳湾镇,                    柳湾镇,         ''
            市教育局,                   '',            教育局
            市政务服务局,               '',            政务服务局
            # an office within an office, one of a town by its name alone
            石澜县公安局交通警察大队,     石澜县,         交警大队
            石澜县公安局柳湾派出所,       石澜县柳湾,      派出所
            # misspelt, another 和, an old ministry's prefix
            石澜县民证局,               石澜县,         民政局
            石澜县人力资源与社会保障局,   石澜县,         人社局
            中共石澜县委宣传部,          石澜县,         宣传部
            # what a form says before it
            填报单位：石澜县审计局,       石澜县,         审计局
            石澜团县委,                 石澜县,         团委
            国网石澜县供电公司,          石澜县,         供电公司
            石澜县技师学院就业处,        石澜县,         技师学院
            单位名称:石澜县审计局（公章）,  石澜县,         审计局
            # no office at all
            附件2,                    '',            ''
            # no places: words that end like one
            海绵城市建设局,             '',            海绵城市建设局
            """)
    void aUnitSaysWhereAndWhichOffice(String unit, String path, String office) {
        var scope = ofUnit(unit);
        assertEquals(path + "/" + office, scope.path() + "/" + scope.organisation());
    }

    @Test void theLevelBeforeAnOfficeCountsWhereNoPlaceIsNamed() {
        assertEquals(Rank.CITY, ofUnit("市教育局").rank());
        assertEquals(Rank.COUNTY, ofUnit("县教育局").rank());
        assertEquals(Rank.COUNTY, ofUnit("石澜县教育局").rank());
    }

    @Test void anAliasWithTheCountyBeforeItIsNoOtherTown() {
        var town = new Unit(new UnitId(1), null, "石澜县柳湾镇", Level.TOWN, null, null, null, false, List.of("石澜柳湾镇"));
        var gazetteer = of(town);
        assertEquals("石澜县柳湾镇", gazetteer.scopeOf(town.id()).path().toString());
        assertTrue(gazetteer.find("石澜柳湾", PlacePath.UNKNOWN).isEmpty());
    }

    @Test void theCityThatAUnitDoesNotNameIsTheOnlyOne() {
        var units = List.of(unit(1, null, "榕浦市殡仪馆"), unit(2, null, "市殡仪馆"), unit(3, null, "团市委"), unit(4, null, "共青团榕浦市委"), unit(5, null, "市场监管所"));
        var gazetteer = of(units.toArray(Unit[]::new));
        assertEquals("榕浦市殡仪馆", gazetteer.scopeOf(new UnitId(2)).where());
        assertEquals(gazetteer.scopeOf(new UnitId(4)).where(), gazetteer.scopeOf(new UnitId(3)).where());
        var two = of(unit(1, null, "榕浦市殡仪馆"), unit(2, null, "市殡仪馆"), unit(3, null, "潢阳市殡仪馆"));
        assertEquals("市殡仪馆", two.scopeOf(new UnitId(2)).where(), "of which of two cities nobody can tell");
    }

    @Test void anOfficeInShortIsTheOneInFull() {
        var gazetteer = of(unit(1, null, "石澜县老区建设促进会"), unit(2, null, "石澜县老促会"), unit(3, null, "桐川县老促会"));
        assertEquals("老区建设促进会", gazetteer.scopeOf(new UnitId(2)).organisation());
        assertEquals("老区建设促进会", gazetteer.scopeOf(new UnitId(3)).organisation(), "short for the same elsewhere");
        assertEquals(Set.of("老区建设促进会"), new SlotReader(gazetteer.lexicon()).read("老促会值班群").organisations());
    }

    @Test void aSlipInACountyIsThatCounty() {
        var gazetteer = of(unit(1, null, "安澄县民政局"), unit(2, null, "安橙县民政局"), unit(3, null, "安澄县水利局"), unit(4, null, "安澄县柳湾镇"), unit(5, null, "安澄县刘湾镇"));
        assertEquals("安澄县民政局", gazetteer.scopeOf(new UnitId(2)).where());
        assertEquals(List.of("安澄县"), named(gazetteer, 1, "安橙县低保群"));
        assertEquals("安澄县刘湾镇", gazetteer.scopeOf(new UnitId(5)).path().toString(), "two towns may sound alike");
    }

    @Test void ancestorsSayWhereAUnitIs() {
        var gazetteer = of(unit(1, null, "临江市"), unit(2, 1L, "石澜县"), unit(3, 2L, "县教育局"), unit(4, 2L, "柳湾镇"), unit(5, 4L, "下河村"));
        assertEquals("临江市石澜县", gazetteer.scopeOf(new UnitId(3)).path().toString());
        assertEquals("临江市石澜县柳湾镇下河村", gazetteer.scopeOf(new UnitId(5)).path().toString());
    }

    @Test void aUnitThatIsGoneSaysNothing() {
        assertEquals(UnitScope.UNKNOWN, new Gazetteer(new UnitTree(List.of()), Set.of(new UnitId(7)), Thesaurus.NONE).scopeOf(new UnitId(7)));
    }

    @Test void shortFormsOfLearntPlacesAreKnown() {
        var gazetteer = of(unit(1, null, "柳湾镇人民政府"), unit(2, null, "振兴街道办事处"));
        assertEquals(List.of("柳湾镇"), named(gazetteer, 1, "柳湾防汛群"));
        assertEquals(List.of(), named(gazetteer, 1, "河长柳湾行动群"), "a short form is a place only where a name may begin with one");
        assertEquals("乡村振兴", new SlotReader(gazetteer.lexicon()).read("乡村振兴群").core().key());
    }

    @Test void whatAUnitIsAlsoCalledStandsForItsOffice() {
        var tree = new UnitTree(List.of(new Unit(new UnitId(1), null, "石澜县委老干部局", Level.UNKNOWN, null, null, null, false, List.of("石澜县老干部活动中心"))));
        var reader = new SlotReader(new Gazetteer(tree, List.of(new UnitId(1)), Thesaurus.NONE).lexicon());
        assertEquals(Set.of("老干部局"), reader.read("老干部活动中心合唱群").organisations());
    }

    @Test void aShortFormIsThePlaceNearest() {
        var gazetteer = of(unit(1, null, "石澜县平乐镇人民政府"), unit(2, null, "平乐县教育局"), unit(3, null, "石澜县教育局"), unit(4, null, "桐川县教育局"));
        assertEquals(List.of("平乐镇"), named(gazetteer, 3, "平乐防汛群"), "the town of its county");
        assertEquals(List.of("平乐县"), named(gazetteer, 2, "平乐防汛群"), "the county itself");
        assertEquals(List.of("平乐县"), named(gazetteer, 4, "平乐防汛群"), "the largest from elsewhere");
    }

    @Test void theAtlasKnowsTheTownsOfCountiesSpokenOf() {
        var gazetteer = of(unit(1, null, "浏阳市农业农村局"), unit(2, null, "石澜县农业农村局"));
        assertEquals(List.of("大瑶镇"), named(gazetteer, 1, "大瑶花炮群"));
        assertEquals(List.of(), named(gazetteer, 2, "大瑶花炮群"), "a town of another county");
        assertEquals(List.of(), named(gazetteer, 1, "良渚花炮群"), "no county of this inventory");
        assertEquals("浏阳市/CITY", ofUnit("浏阳市农业农村局").path() + "/" + ofUnit("浏阳市农业农村局").rank());
    }

    @Test void anOfficeWithoutAPlaceIsTheOnlyOneOfItsKind() {
        var gazetteer = of(unit(1, null, "石澜县教育局"), unit(2, null, "县教育局"), unit(3, null, "市教育局"), unit(4, null, "石澜县水利局"), unit(5, null, "桐川县水利局"),
                unit(6, null, "水利局"));
        assertEquals("石澜县", gazetteer.scopeOf(new UnitId(2)).path().toString());
        assertEquals("", gazetteer.scopeOf(new UnitId(3)).path().toString(), "a city's office is not the county's");
        assertEquals("", gazetteer.scopeOf(new UnitId(6)).path().toString(), "two to choose from");
    }

    @ParameterizedTest
    @CsvSource({"教育局, 石澜市教育局", "市教育局, 市教育局", "石澜市教育体育局, 石澜市教育体育局"})
    void aUnitIsCalledAsItsTreeDoes(String name, String called) {
        var city = new Unit(new UnitId(1), null, "石澜市", Level.CITY, null, null, null, true, List.of());
        var office = new Unit(new UnitId(2), city.id(), name, Level.CITY, null, null, null, true, List.of());
        assertEquals(called, new Gazetteer(new UnitTree(List.of(city, office)), Set.of(office.id()), Thesaurus.NONE).scopeOf(office.id()).called());
    }

    private static List<String> named(Gazetteer gazetteer, long unit, String name) {
        var path = gazetteer.scopeOf(new UnitId(unit)).path();
        return new SlotReader(gazetteer.lexicon()).read(name, stem -> gazetteer.find(stem, path)).places().stream().map(Place::name).toList();
    }

    private static UnitScope ofUnit(String name) {
        return of(unit(1, null, name)).scopeOf(new UnitId(1));
    }

    private static Gazetteer of(Unit... units) {
        return new Gazetteer(new UnitTree(List.of(units)), Stream.of(units).map(Unit::id).toList(), Thesaurus.NONE);
    }

    private static Unit unit(long id, @Nullable Long parent, String name) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), name, Level.UNKNOWN, null, null, null, false, List.of());
    }
}

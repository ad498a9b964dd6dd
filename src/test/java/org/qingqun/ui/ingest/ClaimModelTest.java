package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;

class ClaimModelTest {
    @TempDir Path folder;
    private IngestDesk page;
    private ClaimModel claim;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        claim = new ClaimModel(page.model, page.desk.desk);
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教育管局,甲群\n市教育管局,乙群\n水泥厂,丙群\n白鹭镇,丁群\n"));
        new WriteModel(page.model, page.desk.desk).start();
        page.desk.notices.clear();
        page.desk.changes = 0;
    }

    @AfterEach void close() {
        page.close();
    }

    private List<String> names() {
        return claim.strange().stream().map(s -> s.provisional().unit().name()).toList();
    }

    @Test void eachNameComesWithTheUnitItMayBe() {
        assertEquals(List.of("市教育管局", "水泥厂", "白鹭镇"), names().stream().sorted().toList());
        var near = named("市教育管局");
        assertEquals(List.of("市教育局", "名下 2 条"), List.of(claim.answer(near).name(), claim.note(near)));
        assertEquals(List.of("市教育局", "临江市", "云栖区"), claim.choices(near).stream().map(Unit::name).toList(), "the likeliest first, none twice");
        assertNull(claim.answer(named("水泥厂")));
    }

    private Board.Strange named(String name) {
        return claim.strange().stream().filter(s -> s.provisional().unit().name().equals(name)).findFirst().orElseThrow();
    }

    @Test void aNameThatIsAUnitsGoesToItWithItsEntries() {
        claim.confirm(named("市教育管局"));
        assertEquals(List.of("水泥厂", "白鹭镇"), names().stream().sorted().toList());
        assertEquals(page.office.bureau.id(), page.asset(page.office.bureau.id(), "甲群").unit());
        assertEquals(List.of(List.of("“市教育管局”已归到 市教育局"), 1), List.of(page.desk.notices, page.desk.changes));
        assertEquals(List.of("云栖区"), page.model.boardProperty().get().missing().stream().map(m -> m.unit().name()).toList());
        page.hand.reread();
        assertEquals(4, page.file(folder.resolve("甲.csv")).counts().same(), "its spelling is known from now on");
    }

    @Test void aClaimIsTakenBackAndItsEntriesGoBackToo() {
        claim.choose(named("水泥厂"), page.office.bureau);
        claim.confirmAll();
        assertEquals(List.of("白鹭镇"), names().stream().filter(n -> n.equals("白鹭镇")).toList());
        assertEquals(page.office.bureau.id(), page.asset(page.office.bureau.id(), "丙群").unit());
        page.desk.undo();
        assertEquals(List.of("市教育管局", "水泥厂", "白鹭镇"), names().stream().sorted().toList());
        assertEquals(List.of(), page.office.stores.assets().findByName(page.office.bureau.id(), "丙群"));
        assertEquals(List.of("市教育局"), page.office.stores.units().findAll().stream().filter(u -> u.id().equals(page.office.bureau.id())).map(Unit::name).toList());
        assertEquals("已撤销，2 个名称又待认领", page.desk.notices.getLast());
    }

    @Test void aNameWithoutAnAnswerWaits() {
        claim.confirm(named("水泥厂"));
        claim.accept(named("水泥厂"));
        assertEquals(3, names().size());
    }

    @Test void aPersonsChoiceGoesBeforeTheSuggestion() {
        claim.choose(named("市教育管局"), page.office.county);
        assertEquals("云栖区", claim.answer(named("市教育管局")).name());
        claim.confirm(named("市教育管局"));
        assertEquals(page.office.county.id(), page.asset(page.office.county.id(), "甲群").unit());
    }

    @Test void aNewUnitTakesItsPlaceBelowTheChosenOne() {
        claim.choose(named("白鹭镇"), page.office.county);
        claim.accept(named("白鹭镇"));
        var town = page.unit("白鹭镇");
        assertEquals(List.of(page.office.county.id(), Level.TOWN, false), List.of(town.parent(), town.level(), town.provisional()));
        assertEquals(List.of("“白鹭镇”已列为 云栖区 下属的单位"), page.desk.notices);
    }

    @Test void allThatHaveAnAnswerAreSettledAfterOneQuestion() {
        claim.choose(named("白鹭镇"), page.office.county);
        page.desk.confirms = false;
        claim.confirmAll();
        assertEquals(3, names().size());
        page.desk.confirms = true;
        claim.confirmAll();
        assertEquals(List.of("水泥厂"), names());
        assertEquals(List.of(List.of("2 个名称已认领"), List.of("全部认领", "全部认领")), List.of(page.desk.notices, page.desk.questions));
        claim.confirmAll();
        assertEquals(2, page.desk.questions.size(), "nothing left to ask about");
    }

    @ParameterizedTest
    @CsvSource({"白鹭镇, COUNTY, TOWN", "石井乡, CITY, TOWN", "城东街道, COUNTY, TOWN", "东风村, TOWN, VILLAGE", "滨河社区, TOWN, VILLAGE", "云栖区水利局, COUNTY, COUNTY", "市气象台, CITY, CITY"})
    void theLevelFollowsTheNameElseTheUnitAbove(String name, Level above, Level expected) {
        assertEquals(expected, ClaimModel.levelOf(name, above));
    }
}

package org.qingqun.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;

class PaletteModelTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private PaletteModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new PaletteModel(desk.desk, EnumSet.allOf(Page.class));
        group("防汛值守群", "王晓燕");
        group("防汛会商群", "王晓燕");
        group("控辍保学群", "王小明");
        office.insert(AssetBuilder.account().name("临江防汛").unit(office.bureau.id().value()).custodian(null, null));
    }

    @AfterEach void close() {
        office.close();
    }

    private void group(String name, String custodian) {
        office.insert(AssetBuilder.workGroup().name(name).purpose(name).unit(office.bureau.id().value()).custodian(custodian, null));
    }

    /// `ASSET 防汛值守群`, one a line
    private String found(String typed) {
        model.search(typed);
        return model.hits().stream().map(hit -> hit.kind() + " " + hit.title()).collect(Collectors.joining("\n"));
    }

    @Test void nothingTypedOffersThePages() {
        model.search(" ");
        assertEquals(List.of(Page.values()).size(), model.hits().size());
        assertEquals("Ctrl+1", model.hits().getFirst().note());
    }

    @Test void recordsOfAllFamiliesAreFoundByPartOfTheirName() {
        assertEquals("ASSET 防汛值守群\nASSET 防汛会商群\nASSET 临江防汛", found("防汛"));
        assertEquals("3 个对象", model.countProperty().get());
        model.open(model.hits().getLast());
        assertEquals(Family.OFFICIAL_ACCOUNT, desk.visits.getLast().family());
    }

    @Test void whoAnswersForRecordsIsFoundByName() {
        assertEquals("ASSET 防汛值守群\nASSET 防汛会商群\nASSET 控辍保学群\nPERSON 王晓燕\nPERSON 王小明", found("王"));
        assertEquals("责任人 · 至少 2 个对象", model.hits().get(3).note());
        model.open(model.hits().get(3));
        assertEquals(Visit.to(Page.INVENTORY).withText("王晓燕"), desk.visits.getLast());
    }

    @Test void aUnitOpensItsRecords() {
        found(office.bureau.name());
        var unit = model.hits().stream().filter(hit -> hit.kind() == PaletteModel.Kind.UNIT).findFirst().orElseThrow();
        model.open(unit);
        assertEquals(Visit.to(Page.INVENTORY).withUnit(office.bureau.id()), desk.visits.getLast());
    }

    @Test void unitsAndPagesAreFoundByTheirSound() {
        assertEquals("UNIT 市教育局", found("jyj").lines().filter(hit -> hit.startsWith("UNIT")).collect(Collectors.joining("\n")));
        assertEquals("PAGE 体检", found("tijian").lines().filter(hit -> hit.startsWith("PAGE")).collect(Collectors.joining("\n")));
    }

    @Test void pagesAndCommandsAreFoundByTheirWords() {
        assertEquals("PAGE 导入\nCOMMAND 导入单位报来的台账\nCOMMAND 导入群成员名单", found("导入"));
        assertEquals("COMMAND 换成深色界面", found("深色"));
        model.open(model.hits().getFirst());
        assertEquals(new Settings(Language.ZH, Theme.DARK), desk.settings);
        assertEquals("COMMAND 换成浅色界面", found("色界面"));
    }

    @Test void whatIsNotFoundCanBeSearchedInTheInventory() {
        assertEquals("MORE 在台账中查找“没有的群”", found("没有的群"));
        model.open(model.hits().getFirst());
        assertEquals(Visit.to(Page.INVENTORY).withText("没有的群"), desk.visits.getLast());
    }
}

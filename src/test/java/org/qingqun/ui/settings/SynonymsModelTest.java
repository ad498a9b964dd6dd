package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.ui.common.TestDesk;

class SynonymsModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SynonymsModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new SynonymsModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatIsTypedIsSavedForTheNextComparison() {
        assertEquals("还没有本单位的说法，查重只用程序自带的。", model.verdictProperty().get());
        model.textProperty().set("猕猴桃 奇异果\n\n# 不算\n村晚\n");
        assertEquals("共 2 行。", model.verdictProperty().get());
        assertTrue(model.isEdited());
        model.save();
        assertFalse(model.isEdited());
        assertEquals(List.of("猕猴桃 奇异果", "村晚"), office.thesaurus().own().format());
        assertEquals("已保存 2 行，下次体检和查重起生效。", desk.notices.getLast());
        model.save();
        assertEquals(1, desk.notices.size(), "nothing new to save");
    }

    @Test void aWordOnTwoLinesIsTold() {
        model.textProperty().set("猕猴桃 奇异果\n弥猴桃 猕猴桃");
        assertEquals("“猕猴桃”写在了两行里，只有上面一行算数。", model.verdictProperty().get());
    }

    @Test void whatWasTypedIsKeptUntilItIsDiscarded() {
        office.thesaurus().replace(Thesaurus.parse(List.of("村晚")), ADMIN);
        model.textProperty().set("猕猴桃 奇异果");
        model.load();
        assertEquals("猕猴桃 奇异果", model.textProperty().get());
        model.discard();
        assertEquals("村晚", model.textProperty().get());
        model.load();
        assertEquals("村晚", model.textProperty().get());
    }

    @Test void theProgramsLinesAreLookedUpAndTakenUp() {
        assertEquals(200, model.found().size());
        model.queryProperty().set("控辍保学");
        var line = model.found().getFirst();
        assertTrue(line.startsWith("控辍保学 ") && model.found().size() < 10, model.found().toString());
        model.takeOver(line);
        model.takeOver("村晚");
        assertEquals(line + "\n村晚", model.textProperty().get());
        model.queryProperty().set("没有这个词");
        assertEquals(List.of(), model.found());
    }

    @Test void whatIsExportedIsImportedInThePlaceOfWhatStands() throws IOException {
        var file = folder.resolve("同义词.txt");
        desk.chosen = List.of(file);
        model.textProperty().set("猕猴桃 奇异果");
        model.save();
        model.exportOwn();
        assertTrue(Files.readString(file).endsWith("猕猴桃 奇异果\n"), Files.readString(file));
        model.textProperty().set("村晚");
        model.save();
        model.importOwn();
        assertEquals("猕猴桃 奇异果", model.textProperty().get());
        assertEquals(List.of("猕猴桃 奇异果"), office.thesaurus().own().format());
    }

    @Test void importingAsksFirst() throws IOException {
        desk.chosen = List.of(Files.writeString(folder.resolve("同义词.txt"), "村晚"));
        desk.confirms = false;
        model.importOwn();
        assertEquals(List.of(), office.thesaurus().own().lines());
    }
}

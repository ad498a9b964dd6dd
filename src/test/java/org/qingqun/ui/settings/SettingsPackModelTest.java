package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class SettingsPackModelTest {
    private static final Thesaurus SET = new Thesaurus(List.of(List.of("猕猴桃", "奇异果")));
    private @TempDir Path folder;
    private Path file;
    private OfficeFixture one;
    private OfficeFixture other;
    private TestDesk desk;
    private SettingsPackModel model;
    private int loads;

    @BeforeEach void open() throws IOException {
        one = new OfficeFixture(Files.createDirectory(folder.resolve("一")));
        other = new OfficeFixture(Files.createDirectory(folder.resolve("二")));
        file = folder.resolve("设置.json");
        one.thesaurus().replace(SET, ADMIN);
        var first = new TestDesk(one);
        first.chosen = List.of(file);
        new SettingsPackModel(first.desk, () -> {}).exportAll();
        assertEquals(List.of("全部设置已写到 " + file + "。"), first.notices);
        desk = new TestDesk(other);
        desk.chosen = List.of(file);
        model = new SettingsPackModel(desk.desk, () -> loads++);
    }

    @AfterEach void close() {
        one.close();
        other.close();
    }

    @Test void nothingIsTakenInWithoutAReason() {
        desk.reason = null;
        model.importAll();
        assertEquals(List.of("导入设置"), desk.questions);
        assertEquals(Thesaurus.NONE, other.thesaurus().own());
        assertEquals(0, loads);
    }

    @Test void withAReasonAllOfItIs() {
        desk.reason = "全市统一";
        model.importAll();
        assertEquals(SET, other.thesaurus().own());
        assertEquals(List.of("已采用“设置.json”中的设置，改动：同义词 1 行。规则有变的请重新体检。"), desk.notices);
        assertEquals(1, loads);
        assertEquals(1, desk.changes);
    }

    @Test void whereNothingWouldChangeNobodyIsAsked() {
        other.thesaurus().replace(SET, ADMIN);
        model.importAll();
        assertTrue(desk.questions.isEmpty());
        assertEquals(List.of("“设置.json”与现有设置相同，无须导入。"), desk.notices);
    }

    @Test void aBadFileIsRefusedBeforeAnybodyIsAsked() throws IOException {
        Files.writeString(file, "{");
        model.importAll();
        assertTrue(desk.questions.isEmpty());
        assertEquals(1, desk.tasks.failures().size());
        assertEquals(Thesaurus.NONE, other.thesaurus().own());
    }
}

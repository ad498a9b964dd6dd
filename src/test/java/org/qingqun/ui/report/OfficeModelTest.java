package org.qingqun.ui.report;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;
import org.qingqun.ui.common.TestDesk;

class OfficeModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private OfficeModel model;
    private int changes;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new OfficeModel(desk.desk, () -> changes++);
    }

    @AfterEach void close() {
        office.close();
    }

    private OfficeModel.Row row(Kind kind) {
        return model.rows().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }

    @Test void whatIsTypedIsCheckedAndKept() {
        row(Kind.DOCUMENTS).last().set("200");
        row(Kind.DOCUMENTS).now().set("150");
        assertEquals("减少 25.0%，不足三成", model.verdict(row(Kind.DOCUMENTS)));
        assertEquals("—", model.verdict(row(Kind.FORMS)));
        model.keep();
        assertEquals(new OfficeFigure(Kind.DOCUMENTS, 200, 150), office.officeFigures.find(2026).getFirst());
        assertEquals(1, changes);
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTS, 200, 140, '减少 30.0%，达到'", "FORMS, 8, 8, '持平，达到'", "FORMS, 0, 0, '持平，达到'", "FORMS, 8, 10, '增加 2，不符合只减不增'", "VENUES, 0, 3, '增加 3，不符合只减不增'",
            "MEETINGS, 5, 5, '减少 0.0%，不足三成'", "STAMPS, '', 5, —"})
    void everyRowSaysWhatItsFiguresMean(Kind kind, String last, String now, String verdict) {
        row(kind).last().set(last);
        row(kind).now().set(now);
        assertEquals(verdict, model.verdict(row(kind)));
    }

    @Test void wordsAreNoFigures() {
        row(Kind.MEETINGS).now().set("十");
        assertEquals("“会议（次）”只能填整数（不超过九位），不填就留空。", model.problemProperty().get());
        model.keep();
        assertEquals(0, changes);
    }

    @Test void whatIsKeptIsShownAndAnEmptiedFieldForgotten() {
        office.officeFigures.put(Kind.FORMS, 2025, 12, ADMIN);
        model.load();
        assertEquals("12", row(Kind.FORMS).last().get());
        row(Kind.FORMS).last().set("");
        model.keep();
        assertTrue(office.officeFigures.find(2026).stream().allMatch(OfficeFigure::isEmpty));
    }

    @Test void aTableIsReadAndLookedAtBeforeItIsKept() throws IOException {
        var file = folder.resolve("减负.csv");
        Files.writeString(file, "序号,项目,去年,今年\n1,发文数（件）,\"1,200\",800\n2,会议（次）,100,60\n3,其他,1,1\n");
        desk.chosen = List.of(file);
        model.importFile();
        assertEquals(List.of("1200", "800", "100"), List.of(row(Kind.DOCUMENTS).last().get(), row(Kind.DOCUMENTS).now().get(), row(Kind.MEETINGS).last().get()));
        assertTrue(office.officeFigures.find(2026).stream().allMatch(OfficeFigure::isEmpty));
        assertEquals("从 减负.csv 读出 2 项，看一遍再保存。", desk.notices.getLast());
    }

    @Test void whatTheFileDoesNotSayStaysAndWhatIsNoFigureIsNamed() throws IOException {
        row(Kind.DOCUMENTS).last().set("200");
        var file = folder.resolve("减负.csv");
        Files.writeString(file, "项目,去年,今年\n发文,,140\n会议,约90,60\n");
        desk.chosen = List.of(file);
        model.importFile();
        assertEquals(List.of("200", "140", "", "60"), List.of(row(Kind.DOCUMENTS).last().get(), row(Kind.DOCUMENTS).now().get(), row(Kind.MEETINGS).last().get(), row(Kind.MEETINGS).now().get()));
        assertEquals("从 减负.csv 读出 2 项，看一遍再保存；这些不是整数，没有填：会议 约90。", desk.notices.getLast());
    }
}

package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.ingest.sheet.TextLook;

class EncodingModelTest {
    private static final String TEXT = "填报单位，群名称，群主\n市教育局，防汛工作群，李四\n市教育局，值班工作群，王五\n";
    @TempDir Path folder;
    private IngestDesk page;
    private EncodingModel encodings;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
        encodings = new EncodingModel(page.model, page.desk.desk);
    }

    @AfterEach void close() {
        page.close();
    }

    @Test void aPersonSaysWhatNoRuleCanTell() throws IOException {
        // Chinese text in UTF-16 without its mark and with few bytes of nought reads as GB18030 just as well
        var file = Files.write(folder.resolve("甲.csv"), TEXT.replace('\n', '\u2028').getBytes(StandardCharsets.UTF_16BE));
        page.take(file);
        assertEquals(FileState.UNUSABLE, page.file(file).state());
        assertTrue(EncodingModel.mayBeText(page.file(file)));
        var found = new ArrayList<TextLook>();
        encodings.find(page.file(file), found::addAll);
        assertTrue(found.stream().anyMatch(look -> look.charset().equals(StandardCharsets.UTF_16BE)), found.toString());
    }

    @Test void aFileIsReadAgainInTheSetThatWasTaken() {
        var file = Books.text(folder.resolve("甲.csv"), Charset.forName("GB18030"), "填报单位,群名称,群主\n市教育局,防汛群,李四\n");
        page.take(file);
        assertEquals("GB18030", taken());
        var other = encodings.looksProperty().get().stream().filter(look -> !look.detected()).findFirst();
        assertTrue(other.isPresent(), "pairs of bytes are characters of UTF-16, too");
        encodings.take(other.get());
        assertEquals(FileState.UNUSABLE, page.file(file).state(), "there it makes no table");
        var back = new ArrayList<TextLook>();
        encodings.find(page.file(file), back::addAll);
        assertEquals(other.get().charset(), back.stream().filter(TextLook::detected).findFirst().orElseThrow().charset(), "what was said is remembered");
        encodings.take(page.file(file), back.stream().filter(look -> look.charset().name().equals("GB18030")).findFirst().orElseThrow());
        assertEquals(FileState.READY, page.file(file).state());
    }

    @Test void aWorkbookHasNone() {
        page.take(Books.xlsx(folder.resolve("甲.xlsx"), Books.row("填报单位", "群名称", "群主"), Books.row("市教育局", "甲群", "李四")));
        assertEquals(List.of(), encodings.looksProperty().get());
    }

    private String taken() {
        return encodings.looksProperty().get().stream().filter(TextLook::detected).map(look -> look.charset().name()).findFirst().orElse("none");
    }
}

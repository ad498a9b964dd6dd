package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class TextLookTest {
    private static final String TEXT = "群名称,群主\n\n防汛群,李四\n值班群,王五\n第四行,赵六\n";
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theRightOneShowsThreeLinesThatAPersonCanRead(String charset) throws IOException {
        var looks = TextLook.of(file(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
        var right = looks.stream().filter(look -> look.charset().name().equals(charset)).findFirst().orElseThrow();
        assertEquals(List.of("群名称,群主", "防汛群,李四", "值班群,王五"), right.lines());
        assertEquals(List.of(charset), looks.stream().filter(TextLook::detected).map(look -> look.charset().name()).toList());
        assertEquals(right, looks.getFirst(), "the one that is taken stands first");
    }

    @Test void whatCannotBeIsNotOffered() throws IOException {
        var looks = TextLook.of(file(TEXT.getBytes(Charset.forName("GB18030"))));
        assertEquals(List.of(), looks.stream().filter(look -> look.charset().name().equals("UTF-8")).toList());
    }

    @Test void aFileCutInACharacterIsAPersonsToJudge() throws IOException {
        var bytes = TEXT.getBytes(Charset.forName("GB18030"));
        var looks = TextLook.of(file(java.util.Arrays.copyOf(bytes, bytes.length - 2)));
        assertEquals(List.of(), looks.stream().filter(TextLook::detected).toList());
        assertEquals(1, looks.stream().filter(look -> look.lines().contains("防汛群,李四")).count());
    }

    @Test void longLinesAreCut() throws IOException {
        assertEquals(61, TextLook.of(file("长".repeat(200).getBytes(Charset.forName("UTF-8")))).getFirst().lines().getFirst().length());
    }

    @Test void whatIsNoTextHasNoLooks() throws IOException {
        assertEquals(List.of(), TextLook.of(Books.xlsx(folder.resolve("a.csv"), Books.row("群名称"), Books.row("甲群"))));
        assertEquals(List.of(), TextLook.of(file(new byte[] {1, 0, 0, 2, (byte) 0xff, 3, 0, 0})));
        assertEquals(List.of(), TextLook.of(file(new byte[0])));
        assertEquals(ErrorCode.UNREADABLE_FILE, assertThrows(ExpectedException.class, () -> TextLook.of(folder.resolve("gone.csv"))).code());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }
}

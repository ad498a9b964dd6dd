package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class RowFileTest {
    @TempDir Path folder;

    private List<Row> read(byte[] bytes) throws IOException {
        return RowFile.read(Files.write(folder.resolve("rows"), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void csvReadsInBothCharacterSetsOfChineseSpreadsheets(String charset) throws IOException {
        var rows = read("Code,name\nQZ-00001,控辍保学群\n\"QZ-00002\",\"a,\n\"\"b\"\"\"\nQZ-00003\n".getBytes(Charset.forName(charset)));
        assertEquals(List.of(new Row(2, Map.of("code", "QZ-00001", "name", "控辍保学群")), new Row(3, Map.of("code", "QZ-00002", "name", "a,\n\"b\"")),
                new Row(5, Map.of("code", "QZ-00003"))), rows);
    }

    @Test void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertEquals(List.of(new Row(2, Map.of("code", "QZ-00001"))), read("\uFEFFcode\nQZ-00001\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test void ourOwnGuardIsTakenOffAgain() throws IOException {
        assertEquals(List.of(new Row(2, Map.of("name", "=群", "reason", "'quoted"))), read("name,reason\n'=群,'quoted\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test void jsonIsAnArrayOfObjects() throws IOException {
        var rows = read(" [{\"code\": \"QZ-00001\", \"occurrence\": 2, \"reason\": null}]".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Row(1, Map.of("code", "QZ-00001", "occurrence", "2"))), rows);
        assertEquals(ErrorCode.BAD_DECISION_FILE, refusal("[1]"));
    }

    @Test void whatCannotBeReadIsRefusedWhole() {
        assertEquals(ErrorCode.UNREADABLE_FILE, refusal("[{\"code\": "));
        assertEquals(ErrorCode.UNREADABLE_FILE, refusal("code,name\n\"QZ-00001"));
        assertEquals(ErrorCode.FILE_MISSING, assertThrows(ExpectedException.class, () -> RowFile.read(folder.resolve("nowhere"))).code());
    }

    private ErrorCode refusal(String text) {
        return assertThrows(ExpectedException.class, () -> read(text.getBytes(StandardCharsets.UTF_8))).code();
    }
}

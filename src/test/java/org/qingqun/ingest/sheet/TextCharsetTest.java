package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCharsetTest {
    private static final String TABLE = "群名称,群主,成员数\n河长群,李四,120\n朱镕基路社区群,王五,80\n";
    @TempDir Path folder;

    private Optional<Charset> detect(byte[] bytes) throws IOException {
        return TextCharset.detect(Files.write(folder.resolve("台账.csv"), bytes));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GBK,GB18030", "GB18030,GB18030", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE", "UTF-16,UTF-16BE"})
    void aTableIsReadAsItWasWritten(String written, String found) throws IOException {
        assertEquals(Optional.of(Charset.forName(found)), detect(TABLE.getBytes(Charset.forName(written))));
    }

    /// Longer than what is read at once: a character may stand across the border.
    @Test void aLargeFileIsReadToItsEnd() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            var text = "a".repeat(shift) + TABLE.repeat(3_000);
            assertEquals(Optional.of(StandardCharsets.UTF_8), detect(text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(Optional.of(TextCharset.GB18030), detect((text + "末").getBytes(TextCharset.GB18030)));
        }
    }

    @Test void aFileCutInTheMiddleOfACharacterIsSo() {
        var whole = TABLE.getBytes(StandardCharsets.UTF_8);
        var text = "河".getBytes(StandardCharsets.UTF_8);
        assertThrows(EOFException.class, () -> detect(Arrays.copyOf(text, 2 * text.length / 3 - 1)));
        assertThrows(EOFException.class, () -> detect(Arrays.copyOf(TABLE.strip().concat("群").getBytes(StandardCharsets.UTF_8), whole.length)));
    }

    @Test void bytesOfNoTextAreNone() throws IOException {
        assertEquals(Optional.empty(), detect(new byte[] {(byte) 0x80, (byte) 0xff, 'a', 0, 0, 'b', 'c'}));
    }
}

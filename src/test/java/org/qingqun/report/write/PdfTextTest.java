package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfChunk;

class PdfTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # where a line may end is marked by /
            清群,            清/群/
            合计。,          合/计。/
            （合计）,        （合/计）/
            2713个,          2713/个/
            减少27.5%；清,    减/少/27.5%；/清/
            up to 10,        'up /to /10'
            2026-11-23,      2026-11-23
            “清”群,          “清”/群/
            """)
    void linesEndWhereChineseReadersExpectIt(String text, String marked) {
        var split = new PdfText.BetweenCharacters();
        var shown = new StringBuilder();
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            shown.append(characters[i]);
            if (split.isSplitCharacter(0, i, characters.length, characters, new PdfChunk[0])) shown.append('/');
        }
        assertEquals(marked, shown.toString());
    }
}

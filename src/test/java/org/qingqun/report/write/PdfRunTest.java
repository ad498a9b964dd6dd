package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

/// Where pages end. A page holds 22 lines of 28 characters; the first of a paragraph 26.
class PdfRunTest {
    private record Printed(List<String> pages, List<PageMark> marks) {}

    private static Printed print(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        var marks = new PdfRun(document, Fonts.locate(), out).write();
        try (var reader = new PdfReader(out.toByteArray())) {
            var pages = new ArrayList<String>();
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) pages.add(extractor.getTextFromPage(page).replaceAll("[\\s　]", ""));
            return new Printed(pages, marks);
        }
    }

    private static Printed print(Block... blocks) throws IOException {
        return print(GoldenDocument.with(blocks));
    }

    /// A paragraph of so many lines, made of one character.
    private static Block.Paragraph lines(String character, int lines) {
        return Block.Paragraph.plain(character.repeat(26 + (lines - 1) * 28));
    }

    private static long count(String page, char c) {
        return page.chars().filter(x -> x == c).count();
    }

    @Test void aShortSentenceStaysWholeAndALongOneFillsThePage() throws IOException {
        var torn = print(lines("甲", 20), lines("乙", 4));
        assertEquals(26 + 28, count(torn.pages().get(0), '乙'));
        var whole = print(lines("甲", 20), lines("乙", 3));
        assertEquals(List.of(0L, 26L + 2 * 28), whole.pages().stream().map(page -> count(page, '乙')).toList());
    }

    @Test void aHeadingTakesTextAlong() throws IOException {
        var printed = print(lines("甲", 20), new Block.Heading(1, "一、总体情况"), lines("乙", 1));
        assertThat(printed.pages().get(0)).doesNotContain("总体情况");
        assertThat(printed.pages().get(1)).startsWith("一、总体情况乙");
    }

    @Test void theSignatureIsNeverAloneOnAPage() throws IOException {
        var printed = print(lines("甲", 19), new Block.Attachments("附件：", List.of("清理台账")), new Block.Signature("临江市", "2026年11月23日"));
        assertEquals(2, printed.pages().size());
        assertThat(printed.pages().get(1)).startsWith("附件：清理台账临江市2026年11月23日");
    }

    @Test void pagesAreNumberedUnlessTheDocumentSaysOtherwise() throws IOException {
        assertThat(print(lines("甲", 3)).pages().getFirst()).endsWith("—1—");
        assertThat(print(new Document("试样", List.of(lines("甲", 3)), Document.PageNumbers.NONE)).pages().getFirst()).doesNotContain("—");
    }

    @Test void everyLineOfASentenceWithFiguresIsMarkedOnItsPage() throws IOException {
        var printed = print(lines("甲", 20), new Block.Paragraph("乙".repeat(26 + 3 * 28), Basis.OVERDUE), lines("丙", 1));
        assertEquals(List.of(1, 1, 2, 2), printed.marks().stream().map(PageMark::page).toList());
        assertThat(printed.marks()).allSatisfy(mark -> {
            assertEquals(Basis.OVERDUE, mark.basis());
            assertThat(mark.x()).isBetween(0.13, 0.19);
            assertThat(mark.x() + mark.width()).isBetween(0.5, 0.88);
            assertThat(mark.y()).isBetween(0.12, 0.88);
        });
        var tops = printed.marks().stream().filter(mark -> mark.page() == 1).mapToDouble(PageMark::y).toArray();
        assertEquals(TypeArea.LINE_PT / 841.89, tops[1] - tops[0], 0.001, "one line apart");
    }

    @Test void anEnglishLineIsStretchedAtItsSpaces() throws IOException {
        var words = String.join(" ", IntStream.range(0, 60).mapToObj(i -> "figures").toList());
        var english = new Document("Clean-up of work groups", List.of(Block.Paragraph.plain(words)), Document.PageNumbers.NONE);
        assertEquals(60, print(english).pages().getFirst().split("figures", -1).length - 1);
    }
}

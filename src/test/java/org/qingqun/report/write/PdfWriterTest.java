package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportBuilder;
import org.qingqun.report.ReportModel;
import org.qingqun.report.ReportOptions;
import org.qingqun.report.document.Block;

class PdfWriterTest {
    @TempDir Path folder;
    private final PdfWriter writer = new PdfWriter(Fonts.locate());

    private Path write(Block... blocks) {
        return writer.write(GoldenDocument.with(blocks), folder.resolve("summary.pdf"));
    }

    /// What a reader copies from each page, without white space.
    private static List<String> pages(Path file) throws IOException {
        try (var reader = new PdfReader(file.toString())) {
            var pages = new ArrayList<String>();
            var extractor = new PdfTextExtractor(reader);
            for (int p = 1; p <= reader.getNumberOfPages(); p++) pages.add(squeezed(extractor.getTextFromPage(p)));
            return pages;
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    @Test void everySentenceAndFigureCanBeCopied() throws IOException {
        var document = GoldenDocument.chinese();
        var pages = pages(writer.write(document, folder.resolve("summary.pdf")));
        var all = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) all.append(pages.get(i).replace("—" + (i + 1) + "—", ""));
        assertThat(document.all(Block.Paragraph.class)).allSatisfy(p -> assertThat(all).contains(squeezed(p.text())));
        assertThat(document.all(Block.Table.class)).allSatisfy(t -> {
            assertThat(all).contains(squeezed(t.caption()));
            for (var row : t.rows()) assertThat(all).contains(squeezed(String.join("", row)));
        });
        assertThat(all).contains("图1工作群组各地区基数与取消合并数（个）", "附件：1.分层级、分平台汇总表2.清理台账3.销号清单4.保留清单5.问题清单", "临江市2026年11月23日");
    }

    @Test void everyPageHasItsNumber() throws IOException {
        var pages = pages(writer.write(GoldenDocument.chinese(), folder.resolve("summary.pdf")));
        assertThat(pages.size()).isBetween(4, 6);
        for (int i = 0; i < pages.size(); i++) assertThat(pages.get(i)).contains("—" + (i + 1) + "—");
    }

    @Test void aPageHolds22LinesOf28Characters() throws IOException {
        assertEquals(1, pages(write(Block.Paragraph.plain("清".repeat(26 + 21 * 28)))).size());
        var two = pages(write(Block.Paragraph.plain("清".repeat(26 + 21 * 28 + 1))));
        assertEquals(2, two.size());
        assertEquals(1, two.getLast().chars().filter(c -> c == '清').count());
    }

    @Test void rareNamesAreWritten() throws IOException {
        assertThat(pages(write(Block.Paragraph.plain("䶮㛃𬭚镇"))).getFirst()).contains("䶮㛃𬭚镇");
    }

    @Test void aMissingGlyphIsRefusedByNameAndLeavesNoFile() throws IOException {
        var refused = assertThrows(ExpectedException.class, () -> write(Block.Paragraph.plain("𠮷祥村工作群")));
        assertEquals(ErrorCode.MISSING_GLYPH, refused.code());
        assertEquals(List.of("𠮷", "U+20BB7", "𠮷祥村工作群"), refused.facts());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test void aMissingGlyphInATableOrChartIsRefusedToo() {
        var table = new Block.Table("表1", List.of(new Block.Column("地区", 1, false)), List.of(List.of("𠮷祥村")), false);
        assertEquals(ErrorCode.MISSING_GLYPH, assertThrows(ExpectedException.class, () -> write(table)).code());
        var chart = new Block.Chart("c", "图", "图1", Block.Shape.BARS, List.of("𠮷祥村"), List.of(new Block.Series("基数", List.of(1))));
        assertEquals(ErrorCode.MISSING_GLYPH, assertThrows(ExpectedException.class, () -> write(chart)).code());
    }

    @Test void itSaysWhichLanguageItIsIn() throws IOException {
        for (var language : List.of("zh", "en")) {
            var document = new ReportModel(Messages.in(language), ReportOptions.DEFAULT).compose(ReportBuilder.full(), Set.of());
            try (var reader = new PdfReader(writer.write(document, folder.resolve("summary.pdf")).toString())) {
                assertThat(reader.getCatalog().get(PdfName.LANG).toString()).startsWith(language);
            }
        }
    }

    @Test void onlyTheCharactersInUseAreEmbedded() throws IOException {
        assertThat(Files.size(writer.write(GoldenDocument.chinese(), folder.resolve("summary.pdf")))).isBetween(50_000L, 250_000L);
    }
}

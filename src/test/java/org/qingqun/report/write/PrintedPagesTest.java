package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;

class PrintedPagesTest {
    private static final int PIXELS = 1190; // two to a point
    private final PdfWriter writer = new PdfWriter(Fonts.locate());
    private final PrintedPages golden = writer.print(GoldenDocument.chinese());

    private static boolean dark(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xff) < 128;
    }

    private static boolean anyDark(BufferedImage page, int fromX, int toX, int fromY, int toY) {
        for (int y = fromY; y < toY; y++) for (int x = fromX; x < toX; x++) if (dark(page, x, y)) return true;
        return false;
    }

    /// Stretches of columns, or of rows, that hold ink: one for each character, or line.
    private static long stretches(int from, int to, java.util.function.IntPredicate inked) {
        return IntStream.range(from, to).filter(i -> inked.test(i) && !inked.test(i - 1)).count();
    }

    @Test void pagesAreWhiteA4OfTheWidthAskedFor() {
        var page = golden.draw(1, 400);
        assertEquals(List.of(400, 566), List.of(page.getWidth(), page.getHeight()));
        assertEquals(0xffffffff, page.getRGB(2, 2));
    }

    @Test void everyPageHasInkInItsTypeAreaAndItsNumberBelow() {
        assertThat(golden.count()).isBetween(4, 6);
        for (int n = 1; n <= golden.count(); n++) {
            var page = golden.draw(n, PIXELS);
            assertThat(anyDark(page, 160, 1030, 210, 1480)).as("text of page %d", n).isTrue();
            boolean odd = n % 2 == 1;
            assertThat(anyDark(page, odd ? 900 : 160, odd ? 1040 : 300, 1490, 1560)).as("number of page %d, outside", n).isTrue();
            assertThat(anyDark(page, 0, 100, 0, 1683)).as("left margin of page %d", n).isFalse();
        }
    }

    @Test void aPageShows22LinesOf28Characters() {
        var page = writer.print(GoldenDocument.with(Block.Paragraph.plain("口".repeat(26 + 21 * 28)))).draw(1, PIXELS);
        assertEquals(22, stretches(1, 1485, y -> anyDark(page, 160, 1040, y, y + 1)));
        int second = (int) ((37 / 25.4 * 72 + 1.5 * TypeArea.LINE_PT) * 2);
        assertEquals(2 * 28, stretches(1, PIXELS, x -> anyDark(page, x, x + 1, second - 8, second + 8)), "each 口 has two uprights");
    }

    @Test void tablesHaveTheirLinesAndChartsTheirColours() {
        var chart = new Block.Chart("c", "图", "图1", Block.Shape.BARS, List.of("市本级"), List.of(new Block.Series("基数", List.of(9)), new Block.Series("合并", List.of(4))));
        var drawn = writer.print(GoldenDocument.with(chart)).draw(1, PIXELS);
        var colours = IntStream.range(0, 900).mapToObj(y -> IntStream.range(0, PIXELS).mapToObj(x -> drawn.getRGB(x, y) & 0xffffff)).flatMap(s -> s)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(colours).contains(0x1F4E79, 0xA6B1BD);
        var table = new Block.Table("表1", List.of(new Block.Column("地区", 1, false)), List.of(List.of("市本级")), false);
        var page = writer.print(GoldenDocument.with(table)).draw(1, PIXELS);
        assertThat(IntStream.range(200, 500).anyMatch(y -> IntStream.range(200, 1000).allMatch(x -> (page.getRGB(x, y) & 0xff) < 200))).isTrue();
    }

    @Test void eachLineWithFiguresIsMarkedWhereItsInkIs() {
        var marks = IntStream.rangeClosed(1, golden.count()).mapToObj(golden::marks).flatMap(List::stream).toList();
        assertThat(marks).extracting(PageMark::basis).contains(Basis.DISPOSED, Basis.CENSUS, Basis.RETURNS, Basis.CLOSED, Basis.OVERDUE, Basis.OPEN)
                .doesNotContain(Basis.NONE);
        for (var mark : marks) {
            var page = golden.draw(mark.page(), PIXELS);
            int left = (int) (mark.x() * page.getWidth());
            int top = (int) (mark.y() * page.getHeight());
            assertThat(anyDark(page, left, left + (int) (mark.width() * page.getWidth()), top, top + (int) (mark.height() * page.getHeight())))
                    .as(mark.toString()).isTrue();
        }
    }

    @Test void aShortSentenceIsNotTornBetweenPages() {
        var page = writer.print(GoldenDocument.with(Block.Paragraph.plain("口".repeat(26 + 19 * 28)), new Block.Paragraph("二".repeat(26 + 2 * 28), Basis.CENSUS)));
        assertEquals(List.of(0, 3), List.of(page.marks(1).size(), page.marks(2).size()));
    }

    @Test void withoutFontsOrAGlyphThereIsAReason() {
        assertEquals(ErrorCode.FILE_MISSING,
                assertThrows(ExpectedException.class, () -> new PdfWriter(new Fonts(Path.of("nowhere"))).print(GoldenDocument.chinese())).code());
        assertEquals(ErrorCode.MISSING_GLYPH,
                assertThrows(ExpectedException.class, () -> writer.print(GoldenDocument.with(Block.Paragraph.plain("𠮷祥村")))).code());
    }
}

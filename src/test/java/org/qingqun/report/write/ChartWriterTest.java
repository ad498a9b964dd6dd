package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.report.document.Block;

class ChartWriterTest {
    @TempDir Path folder;
    private final ChartWriter writer = new ChartWriter(Fonts.locate());

    private BufferedImage draw(Block.Chart chart) throws IOException {
        return ImageIO.read(writer.write(chart, folder.resolve("chart.png")).toFile());
    }

    private static Map<Integer, Integer> colours(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) for (int x = 0; x < image.getWidth(); x++) counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
        return counts;
    }

    private static Block.Chart bars(String category, int first, int second) {
        return new Block.Chart("chart", "标题", "图1　标题", Block.Shape.BARS, List.of(category),
                List.of(new Block.Series("基数", List.of(first)), new Block.Series("取消、合并", List.of(second))));
    }

    @Test void barsHaveBothColoursOnWhite() throws IOException {
        var image = draw(GoldenDocument.chart());
        assertEquals(List.of(1920, 1080), List.of(image.getWidth(), image.getHeight()));
        var colours = colours(image);
        assertThat(colours.getOrDefault(0xA6B1BD, 0)).isGreaterThan(50_000);
        assertThat(colours.getOrDefault(0x1F4E79, 0)).isGreaterThan(20_000);
        assertThat(colours.getOrDefault(0xFFFFFF, 0)).isGreaterThan(1_000_000);
    }

    @Test void barsAreAsHighAsTheirValues() throws IOException {
        var colours = colours(draw(bars("市级", 100, 50)));
        double ratio = colours.getOrDefault(0xA6B1BD, 0) / (double) colours.getOrDefault(0x1F4E79, 1);
        assertThat(ratio).isBetween(1.8, 2.2);
    }

    @Test void chineseIsDrawnAndNotBoxes() throws IOException {
        var one = draw(bars("云栖区", 10, 5));
        var other = draw(bars("桐川县", 10, 5));
        assertThat(differing(one, other)).isGreaterThan(300); // boxes would look alike
    }

    private static int differing(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) for (int x = 0; x < a.getWidth(); x++) if (a.getRGB(x, y) != b.getRGB(x, y)) count++;
        return count;
    }

    @Test void aTrendIsALine() throws IOException {
        var chart = new Block.Chart("chart-trend", "在册数变化", "图3", Block.Shape.LINES, List.of("10-1", "11-23"), List.of(new Block.Series("在册", List.of(2713, 1967))));
        assertThat(colours(draw(chart)).getOrDefault(0x1F4E79, 0)).isBetween(1_000, 60_000);
    }

    @Test void aCharacterTheFontLacksIsRefused() {
        var refused = assertThrows(ExpectedException.class, () -> draw(bars("𠮷祥村", 1, 1)));
        assertEquals(ErrorCode.MISSING_GLYPH, refused.code());
        assertEquals("𠮷", refused.facts().getFirst());
    }
}

package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfName;

class PageDrawingTest {
    private static final int RED = 0xffff0000;
    private static final int GREY = 0xff808080;
    private final BufferedImage page = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

    private static PageContent content(String operators) {
        return new PageContent(operators, Map.of(), Map.of());
    }

    private void draw(PageContent content) throws IOException {
        new PageDrawing(new PagePen(page.createGraphics())).draw(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is drawn                                                | inside | outside
            1 0 0 rg 10 10 20 20 re f                                      | 20,20  | 5,5
            1 0 0 rg 10 10 m 30 10 l 30 30 l 10 30 l h f                   | 20,20  | 5,5
            1 0 0 rg 10 10 m 10 10 30 10 30 30 c 10 30 l h f*              | 15,25  | 5,5
            1 0 0 rg 10 10 m 30 10 30 30 v 10 30 l h f                     | 15,25  | 5,5
            1 0 0 RG 4 w 0 20 m 40 20 l S                                  | 20,20  | 20,30
            1 0 0 RG 4 w [2 100] 0 d 0 20 m 40 20 l S                      | 1,20   | 30,20
            # the clip holds from its end on, until what was saved comes back
            q 0 0 20 40 re W n 1 0 0 rg 0 0 40 40 re f Q                   | 10,20  | 30,20
            1 0 0 rg q 0.5 g Q 10 10 20 20 re f                            | 20,20  | 5,5
            q 1 0 0 1 10 10 cm 1 0 0 rg 0 0 10 10 re f Q                   | 15,15  | 5,5
            """)
    void drawsWhatTheOperatorsSay(String operators, String inside, String outside) throws IOException {
        draw(content(operators));
        assertEquals(RED, at(inside));
        assertEquals(0, at(outside));
    }

    private int at(String point) {
        var xy = point.split(",");
        return page.getRGB(Integer.parseInt(xy[0]), Integer.parseInt(xy[1]));
    }

    @Test void aPlacedPictureDoesNotChangeThePen() throws IOException {
        var form = content("0 0 1 rg 0 0 5 5 re f");
        draw(new PageContent("0.50196 g /Xf1 Do 10 10 20 20 re f", Map.of(), Map.of(new PdfName("Xf1"), form)));
        assertEquals(0xff0000ff, at("2,2"));
        assertEquals(GREY, at("20,20"));
    }

    @Test void anUnknownOperatorIsAnErrorAndNoGap() {
        assertThrows(IOException.class, () -> draw(content("10 10 m 20 20 l B*")));
        assertThrows(IllegalStateException.class, () -> draw(content("BT (ab)Tj ET")));
        assertThrows(IllegalStateException.class, () -> draw(content("/Xf9 Do")));
    }
}

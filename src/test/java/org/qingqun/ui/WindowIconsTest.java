package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WindowIconsTest {
    @Test void everySizeIsThereAndIsThatSize() throws IOException {
        for (int size : WindowIcons.SIZES) {
            var file = WindowIcons.file(size);
            assertNotNull(file, "no icon of " + size);
            var picture = ImageIO.read(file);
            assertEquals(size + "x" + size, picture.getWidth() + "x" + picture.getHeight());
        }
    }
}

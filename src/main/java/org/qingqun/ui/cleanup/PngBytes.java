package org.qingqun.ui.cleanup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// A picture from the clipboard as the bytes of a PNG file.
final class PngBytes {
    private PngBytes() {}

    static byte[] of(Image image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException impossible) { // memory has no disk to fill
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

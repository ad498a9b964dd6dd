package org.qingqun.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// A small picture in place of a screenshot of the dissolved group: a few grey bubbles, different for every case.
final class ProofPicture {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;
    private static final int BUBBLES = 5;

    private ProofPicture() {}

    static {
        ImageIO.setUseCache(false);
    }

    /// @param number the case's; equal numbers give equal bytes
    static byte[] of(long number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(0xEDEDED));
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        var chance = new Random(number);
        for (int i = 0; i < BUBBLES; i++) {
            paint.setColor(i == BUBBLES - 1 ? new Color(0xB2B2B2) : Color.WHITE);
            paint.fillRect(6 + chance.nextInt(20), 5 + i * 12, 20 + chance.nextInt(48), 8);
        }
        for (int bit = 0; bit < Integer.SIZE; bit++) if ((number >> bit & 1) == 1) image.setRGB(bit * 2, HEIGHT - 1, 0); // whatever chance did, no two are alike
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return bytes.toByteArray();
    }
}

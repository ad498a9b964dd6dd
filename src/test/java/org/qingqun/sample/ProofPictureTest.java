package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ProofPictureTest {
    @Test void noTwoOfAThousandCasesHaveTheSamePicture() {
        var seen = new HashSet<String>();
        for (long number = 1; number <= 1000; number++) assertTrue(seen.add(HexFormat.of().formatHex(ProofPicture.of(number))), "case " + number);
    }

    @Test void theSameCaseHasTheSamePictureAndAnyViewerOpensIt() throws IOException {
        assertArrayEquals(ProofPicture.of(42), ProofPicture.of(42));
        var image = ImageIO.read(new ByteArrayInputStream(ProofPicture.of(42)));
        assertEquals("96x64", image.getWidth() + "x" + image.getHeight());
    }
}

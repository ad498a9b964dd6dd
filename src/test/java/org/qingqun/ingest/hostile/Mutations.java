package org.qingqun.ingest.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages a file at random. The parts of a zip are damaged inside, since damage from outside is found by its check sums.
record Mutations(Random random) {
    private static final Charset GBK = Charset.forName("GBK");

    byte[] of(byte[] whole) throws IOException {
        boolean zip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextInt(4) > 0 ? inside(whole) : damaged(whole);
    }

    private byte[] inside(byte[] whole) throws IOException {
        var result = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole), GBK); var out = new ZipOutputStream(result, GBK)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (random.nextInt(30) == 0) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(3) == 0 ? damaged(bytes) : bytes);
            }
            if (random.nextInt(40) == 0) out.putNextEntry(new ZipEntry("xl/extra" + random.nextInt(9) + ".xml"));
        }
        return result.toByteArray();
    }

    private byte[] damaged(byte[] whole) {
        var bytes = whole.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && bytes.length > 8; i++) bytes = once(bytes);
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                var digits = bytes.clone();
                for (int i = at; i < at + length; i++) if (digits[i] >= '0' && digits[i] <= '9') digits[i] = '9';
                yield digits;
            }
            case 4 -> {
                var noise = bytes.clone();
                for (int i = at; i < at + length; i++) noise[i] = (byte) random.nextInt();
                yield noise;
            }
            default -> {
                var flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    private static byte[] joined(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}

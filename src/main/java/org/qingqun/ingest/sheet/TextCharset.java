package org.qingqun.ingest.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the character set of a text file: byte order mark, then the parity of NUL bytes, then strict UTF-8, then strict GB18030.
/// GBK is always read as GB18030, which contains it and the rare characters of names.
final class TextCharset {
    static final Charset GB18030 = Charset.forName("GB18030");

    private TextCharset() {}

    private enum Fit {
        WHOLE,
        /// all of it but a last character of which only the first bytes are there
        CUT, NONE
    }

    /// Empty when the bytes are no text in any of them.
    ///
    /// @throws EOFException when the file ends in the middle of a character
    static Optional<Charset> detect(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 16);
        }
        var wide = wide(head);
        if (wide.isPresent()) return wide;
        var utf8 = fit(file, StandardCharsets.UTF_8);
        if (utf8 == Fit.WHOLE) return Optional.of(StandardCharsets.UTF_8);
        var gb = fit(file, GB18030);
        if (gb == Fit.NONE && utf8 == Fit.NONE) return Optional.empty();
        if (gb != Fit.WHOLE) throw new EOFException("ends in the middle of a character");
        return Optional.of(GB18030);
    }

    private static Optional<Charset> wide(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return Optional.of(StandardCharsets.UTF_16LE);
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) return Optional.of(StandardCharsets.UTF_16BE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] != 0) continue;
            if ((i & 1) == 0) even++;
            else odd++;
        }
        if (odd > 3 * even) return Optional.of(StandardCharsets.UTF_16LE);
        return even > 3 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// NUL bytes pass both decoders; a file that still has them is not text.
    private static Fit fit(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var in = Files.newByteChannel(file)) {
            while (in.read(bytes) >= 0) {
                bytes.flip();
                if (decoder.decode(bytes, chars, false).isError()) return Fit.NONE;
                for (int i = 0; i < chars.position(); i++) if (chars.get(i) == 0) return Fit.NONE;
                bytes.compact();
                chars.clear();
            }
        }
        return bytes.position() == 0 ? Fit.WHOLE : Fit.CUT;
    }
}

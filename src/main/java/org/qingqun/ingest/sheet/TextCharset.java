package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

    /// Empty when the bytes are no text in any of them.
    static Optional<Charset> detect(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 16);
        }
        var wide = wide(head);
        if (wide.isPresent()) return wide;
        if (isAll(file, StandardCharsets.UTF_8)) return Optional.of(StandardCharsets.UTF_8);
        return isAll(file, GB18030) ? Optional.of(GB18030) : Optional.empty();
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
    private static boolean isAll(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[1 << 14];
        try (var in = new java.io.InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) for (int i = 0; i < n; i++) if (buffer[i] == 0) return false;
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}

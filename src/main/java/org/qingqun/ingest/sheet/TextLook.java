package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.common.ExpectedException;

/// How a text file begins in one of the character sets it may be in.
///
/// @param lines    its first lines, at most three, each cut to what fits a menu
/// @param detected it is the one that is taken unless a person says otherwise
public record TextLook(Charset charset, List<String> lines, boolean detected) {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, TextCharset.GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int LINES = 3;
    private static final int LONGEST = 60;
    private static final int HEAD = 1 << 12;

    public TextLook {
        lines = List.copyOf(lines);
    }

    /// In every set its bytes are characters of, the detected one first; none for what is no text.
    ///
    /// @param file as a preview names it
    /// @throws ExpectedException `UNREADABLE_FILE` when it is gone
    public static List<TextLook> of(Path file) {
        try (var local = ReturnedFile.open(file)) {
            return FileKind.of(local.path()) == FileKind.TEXT ? looks(local.path()) : List.of();
        } catch (ExpectedException noTable) {
            return List.of();
        } catch (IOException broken) {
            throw new ExpectedException(broken, org.qingqun.common.ErrorCode.UNREADABLE_FILE, FileKind.nameOf(file));
        }
    }

    private static List<TextLook> looks(Path file) throws IOException {
        var detected = detected(file);
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var looks = new ArrayList<TextLook>();
        for (var charset : CHARSETS) decode(head, charset).map(text -> new TextLook(charset, lines(text), detected.filter(charset::equals).isPresent())).ifPresent(looks::add);
        looks.sort((a, b) -> Boolean.compare(b.detected(), a.detected()));
        return looks;
    }

    /// Nothing for one that ends in half a character: then it is a person's to say what it is.
    private static Optional<Charset> detected(Path file) {
        try {
            return TextCharset.detect(file);
        } catch (IOException cut) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] head, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = java.nio.CharBuffer.allocate(head.length + 1);
        try {
            var result = decoder.decode(ByteBuffer.wrap(head), chars, false); // the last character may be cut here
            if (result.isError()) result.throwException();
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
        var text = chars.flip().toString().replace("\uFEFF", "");
        return text.isBlank() || text.indexOf(0) >= 0 ? Optional.empty() : Optional.of(text);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(LINES).map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line).toList();
    }
}

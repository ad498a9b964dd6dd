package org.qingqun.cleanup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// A file that is taken as proof: a picture or a document of at most `LARGEST` bytes, known by its last name only.
public final class ProofFile {
    /// A picture of a chat is a few hundred KiB; a scan of some pages a few MiB.
    public static final long LARGEST = 20L * 1024 * 1024;
    private static final long MIB = 1024L * 1024;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ofd", "txt", "eml");
    private static final int LONGEST_NAME = 200;
    private final String name;
    private final byte[] bytes;

    private ProofFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// @throws ExpectedException `PROOF_KIND` for what is no picture or document, also one that only calls itself so; `PROOF_TOO_BIG`
    public static ProofFile of(String name, byte[] bytes) {
        var last = lastName(name);
        requireKind(last);
        requireSize(last, bytes.length);
        if (isProgram(bytes)) throw new ExpectedException(ErrorCode.PROOF_KIND, last);
        return new ProofFile(last, bytes);
    }

    /// Looks at kind and size before it reads anything.
    ///
    /// @throws ExpectedException as `of`, and `FILE_MISSING`, `UNREADABLE_FILE`
    public static ProofFile read(Path file) {
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        var name = lastName(file.getFileName().toString());
        requireKind(name);
        try {
            requireSize(name, Files.size(file));
            return of(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new ExpectedException(unreadable, ErrorCode.UNREADABLE_FILE, file.toString());
        }
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// Something a window can show as it is.
    public static boolean isPicture(String name) {
        return PICTURES.contains(kind(name));
    }

    private static void requireKind(String name) {
        if (!PICTURES.contains(kind(name)) && !DOCUMENTS.contains(kind(name))) throw new ExpectedException(ErrorCode.PROOF_KIND, name);
    }

    private static void requireSize(String name, long size) {
        if (size > LARGEST) throw new ExpectedException(ErrorCode.PROOF_TOO_BIG, name, size / MIB, LARGEST / MIB);
    }

    /// Without folders, whichever way they are written, and without what no screen shows.
    private static String lastName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return StringUtils.right(last.replaceAll("\\p{Cntrl}|[\\u202A-\\u202E\\u2066-\\u2069]", "").strip(), LONGEST_NAME);
    }

    private static String kind(String name) {
        return StringUtils.substringAfterLast(name, ".").toLowerCase(Locale.ROOT);
    }

    /// Begins as programs of Windows or Linux do.
    private static boolean isProgram(byte[] bytes) {
        if (bytes.length < 4) return false;
        return bytes[0] == 'M' && bytes[1] == 'Z' || bytes[0] == 0x7F && bytes[1] == 'E' && bytes[2] == 'L' && bytes[3] == 'F';
    }
}

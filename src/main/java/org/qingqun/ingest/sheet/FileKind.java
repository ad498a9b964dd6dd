package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// What a file is by its content; its ending is often wrong (a csv named .xls).
enum FileKind {
    XLSX, XLS, TEXT;

    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "tsv", "txt", "xls", "xlsx", "xlsm", "et", "");
    private static final List<byte[]> NOT_TEXT = List.of(ascii("%PDF"), ascii("{\\rtf"), ascii("GIF8"), hex("89504e47"), hex("ffd8ff"), hex("1f8b"),
            ascii("Rar!"), ascii("7z"), ascii("PK"), ascii("BM"));

    /// @throws ExpectedException `UNKNOWN_FORMAT`, `ENCRYPTED_FILE`, `UNREADABLE_FILE` (empty)
    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(512);
        }
        if (head.length == 0) throw new ExpectedException(ErrorCode.UNREADABLE_FILE, nameOf(file));
        if (starts(head, hex("504b0304"))) return ofZip(file);
        if (starts(head, hex("d0cf11e0a1b11ae1"))) return ofCompound(file);
        if (NOT_TEXT.stream().anyMatch(magic -> starts(head, magic)) || isMarkup(head) || !TEXT_ENDINGS.contains(ending(file)))
            throw new ExpectedException(ErrorCode.UNKNOWN_FORMAT, nameOf(file));
        return TEXT;
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) return XLSX;
        }
        throw new ExpectedException(ErrorCode.UNKNOWN_FORMAT, nameOf(file));
    }

    private static FileKind ofCompound(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) throw new ExpectedException(ErrorCode.ENCRYPTED_FILE, nameOf(file));
            if (files.getRoot().hasEntryCaseInsensitive("Workbook")) return XLS;
        }
        throw new ExpectedException(ErrorCode.UNKNOWN_FORMAT, nameOf(file));
    }

    private static boolean isMarkup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<") || text.startsWith("ï»¿<");
    }

    static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String ending(Path file) {
        var name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}

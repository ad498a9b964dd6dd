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
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// What a file is by its content; its ending is often wrong (a csv named .xls).
enum FileKind {
    XLSX, XLS, DOCX, TEXT,
    /// an archive of files, to be taken apart before anything is read
    ZIP;

    private static final Set<String> NO_TABLES = Set.of("md", "json", "xml", "yml", "yaml", "ini", "log", "sql", "properties");
    /// Who names a file so means a table.
    private static final Set<String> TABLES = Set.of("xlsx", "xlsm", "xls", "et", "csv", "tsv", "docx");
    private static final List<byte[]> PICTURES = List.of(ascii("%PDF"), ascii("{\\rtf"), ascii("GIF8"), hex("89504e47"), hex("ffd8ff"), ascii("II*\0"),
            hex("4d4d002a"));
    private static final List<byte[]> PACKED = List.of(hex("1f8b"), ascii("Rar!"), hex("377abcaf271c"));

    /// @throws IOException       when it is damaged
    /// @throws ExpectedException `ENCRYPTED_FILE`, `UNREADABLE_FILE` (empty); for what holds no table that can be read `NEEDS_TYPING`, `NEEDS_UNPACKING`,
    ///                           `DISGUISED_FILE`, `UNKNOWN_FORMAT`, or `NOT_A_TABLE` where its name says that it were one
    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(512);
        }
        if (head.length == 0) throw refused(ErrorCode.UNREADABLE_FILE, file);
        if (starts(head, hex("504b0304"))) return ofZip(file, head);
        if (starts(head, hex("d0cf11e0a1b11ae1"))) return ofCompound(file);
        if (PICTURES.stream().anyMatch(magic -> starts(head, magic)) || isPicture(head) || isBitmap(head)) throw refused(ErrorCode.NEEDS_TYPING, file);
        if (PACKED.stream().anyMatch(magic -> starts(head, magic))) throw refused(ErrorCode.NEEDS_UNPACKING, file);
        if (isMarkup(head)) throw refused(ErrorCode.DISGUISED_FILE, file);
        if ((starts(head, ascii("PK")) && head.length > 2 && head[2] < ' ') || NO_TABLES.contains(ending(file))) throw unknown(file);
        return TEXT;
    }

    /// Whether it is an archive of files, told without looking into anything but zips.
    static boolean isArchive(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        return starts(head, hex("504b0304")) && ofZip(file, head) == ZIP;
    }

    private static FileKind ofZip(Path file, byte[] head) throws IOException {
        if (head.length > 6 && (head[6] & 1) == 1) throw refused(ErrorCode.ENCRYPTED_FILE, file);
        try (var zip = new ZipFile(file.toFile(), ZipNames.charset(file))) {
            if (zip.getEntry("xl/workbook.xml") != null) return XLSX;
            if (zip.getEntry("word/document.xml") != null) return DOCX;
            if (zip.getEntry("OFD.xml") != null || zip.getEntry("ppt/presentation.xml") != null) throw refused(ErrorCode.NEEDS_TYPING, file);
            if (zip.getEntry("[Content_Types].xml") == null && zip.size() > 0) return ZIP;
            throw unknown(file);
        } catch (ZipException broken) {
            throw new ExpectedException(broken, String.valueOf(broken.getMessage()).contains("encrypted") ? ErrorCode.ENCRYPTED_FILE : ErrorCode.UNREADABLE_FILE, nameOf(file));
        }
    }

    static ExpectedException unknown(Path file) {
        return refused(TABLES.contains(ending(file)) ? ErrorCode.NOT_A_TABLE : ErrorCode.UNKNOWN_FORMAT, file);
    }

    private static FileKind ofCompound(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw refused(ErrorCode.ENCRYPTED_FILE, file);
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) return XLS;
            if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) throw refused(ErrorCode.NEEDS_TYPING, file);
        }
        throw unknown(file);
    }

    /// heic, webp
    private static boolean isPicture(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return text.startsWith("RIFF") && text.contains("WEBP") || text.startsWith("ftyphei", 4);
    }

    /// A heading may begin with BM too, but no text has four NULs after its size.
    private static boolean isBitmap(byte[] head) {
        return starts(head, ascii("BM")) && head.length >= 10 && head[6] == 0 && head[7] == 0 && head[8] == 0 && head[9] == 0;
    }

    private static boolean isMarkup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<") || text.startsWith("ï»¿<") || text.startsWith("ÿþ<") || text.startsWith("mime-version:");
    }

    private static ExpectedException refused(ErrorCode code, Path file) {
        return new ExpectedException(code, nameOf(file));
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

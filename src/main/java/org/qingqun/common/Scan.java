package org.qingqun.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A scanned page or photograph that bears a signature.
public final class Scan {
    /// A scan of thirty pages in colour stays below.
    public static final int MOST_BYTES = 50 << 20;
    private static final List<byte[]> BEGINNINGS = List.of("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), bytes(0xFF, 0xD8, 0xFF), bytes(0x89, 'P', 'N', 'G'),
            bytes('I', 'I', 42, 0), bytes('M', 'M', 0, 42));

    private final String name;
    private final String sha256;
    private final byte[] bytes;

    /// @param name the file's, without its folder
    public Scan(String name, String sha256, byte[] bytes) {
        this.name = name;
        this.sha256 = sha256;
        this.bytes = bytes.clone();
    }

    /// One that was kept before, or is known to be one.
    public static Scan of(String name, byte[] bytes) {
        return new Scan(name, Sha256.hex(bytes), bytes);
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// PDF, JPEG, PNG or TIFF by its content, or OFD.
    ///
    /// @throws ExpectedException `FILE_MISSING`, `NOT_A_SCAN`, `SCAN_TOO_BIG`, `UNREADABLE_FILE`
    public static Scan read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        try {
            if (Files.size(file) > MOST_BYTES) throw new ExpectedException(ErrorCode.SCAN_TOO_BIG, name, MOST_BYTES >> 20);
            var bytes = Files.readAllBytes(file);
            if (!isScan(bytes, name.toLowerCase(Locale.ROOT))) throw new ExpectedException(ErrorCode.NOT_A_SCAN, name);
            return of(name, bytes);
        } catch (IOException unreadable) {
            throw new ExpectedException(unreadable, ErrorCode.UNREADABLE_FILE, file.toString());
        }
    }

    private static boolean isScan(byte[] bytes, String name) {
        if (name.endsWith(".ofd") && begins(bytes, bytes('P', 'K', 3, 4))) return true;
        return BEGINNINGS.stream().anyMatch(b -> begins(bytes, b));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}

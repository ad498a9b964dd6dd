package org.qingqun.approval;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Codes that are written down and typed again, `AB3D-EFGH`.
final class PrintedCode {
    /// Without letters and digits that are mistaken for each other.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int PIECE = 4;

    private PrintedCode() {}

    /// @param pieces of four characters each
    static String draw(int pieces) {
        return Stream.generate(PrintedCode::piece).limit(pieces).collect(Collectors.joining("-"));
    }

    private static String piece() {
        return new SecureRandom().ints(PIECE, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }

    /// As typed from paper: capitals, hyphens and spaces do not matter.
    static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

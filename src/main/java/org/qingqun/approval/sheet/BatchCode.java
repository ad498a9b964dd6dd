package org.qingqun.approval.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.qingqun.common.Sha256;

/// The code on top of a sheet, `SP-20261125-01-K7QM`: its day, its number on that day, and four characters made from its rows, so that a sheet of another
/// inventory is told apart.
final class BatchCode {
    private static final Pattern WRITTEN = Pattern.compile("SP-\\d{8}-\\d{2,4}-[A-Z2-7]{4}");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHECK = 4;

    private BatchCode() {}

    /// @param number of the sheet on its day, 1 or more
    /// @param salt   what no other inventory has: the end of the log
    static String of(LocalDate day, int number, List<SheetRow> rows, String salt) {
        var digest = Sha256.digest();
        digest.update(salt.getBytes(StandardCharsets.US_ASCII));
        for (var row : rows) digest.update(row.contentHash().getBytes(StandardCharsets.US_ASCII));
        var bytes = digest.digest();
        var check = new StringBuilder();
        for (int i = 0; i < CHECK; i++) check.append(LETTERS.charAt(bytes[i] & 31));
        return "SP-%s-%02d-%s".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number, check);
    }

    /// Whether this code was made for these rows over this end of the log.
    static boolean isOf(String code, List<SheetRow> rows, String salt) {
        var parts = code.split("-");
        return code.equals(of(LocalDate.parse(parts[1], DateTimeFormatter.BASIC_ISO_DATE), Integer.parseInt(parts[2]), rows, salt));
    }

    /// Every code in a text, in its order.
    static List<String> findAll(String text) {
        return WRITTEN.matcher(text).results().map(m -> m.group()).toList();
    }
}

package org.qingqun.approval.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.approval.SheetId;

/// What stands at the end of each printed row, `12-037-9F3C2B1A`: sheet, row, and the beginning of the hash of what the row says.
///
/// @param ordinal the row's number on its sheet, 1 or more
/// @param hash    eight hex digits, upper case
public record RowCode(SheetId sheet, int ordinal, String hash) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,6})-([0-9A-Fa-f]{8})");
    private static final int DIGITS = 8;

    public static RowCode of(SheetId sheet, SheetRow row) {
        return new RowCode(sheet, row.ordinal(), start(row.contentHash()));
    }

    /// Empty for anything else; blanks around and within are forgiven, as people retype them.
    public static Optional<RowCode> read(String text) {
        var m = WRITTEN.matcher(text.replaceAll("\\s+", "").replace('－', '-').replace('—', '-'));
        return m.matches() ? Optional.of(new RowCode(new SheetId(Long.parseLong(m.group(1))), Integer.parseInt(m.group(2)), m.group(3).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// Whether it was printed on this row.
    boolean isOf(SheetRow row) {
        return row.ordinal() == ordinal && start(row.contentHash()).equals(hash);
    }

    private static String start(String contentHash) {
        return contentHash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }

    @Override public String toString() {
        return "%d-%03d-%s".formatted(sheet.value(), ordinal, hash);
    }
}

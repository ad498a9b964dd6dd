package org.qingqun.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;

/// 回收码: stands on a return form and says whose it is when its name line was typed over. The check keeps a code of another office's inventory, where the
/// same number is another unit, from being taken for one of ours.
///
/// @param check four letters over number and name
public record ReturnCode(UnitId unit, String check) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("回收码\\s*:?\\s*HS(\\d{1,15})-([" + LETTERS + "]{4})(?![0-9A-Z])");

    public static ReturnCode of(Unit unit) {
        return new ReturnCode(unit.id(), check(unit.id(), unit.name()));
    }

    /// The first code on these lines.
    public static Optional<ReturnCode> in(List<String> lines) {
        for (var line : lines) {
            var m = WRITTEN.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
            if (m.find()) return Optional.of(new ReturnCode(new UnitId(Long.parseLong(m.group(1))), m.group(2)));
        }
        return Optional.empty();
    }

    /// Whether it was made for this unit, under its present or a former name.
    public boolean fits(Unit one) {
        return one.id().equals(unit) && Stream.concat(Stream.of(one.name()), one.aliases().stream()).anyMatch(name -> check.equals(check(unit, name)));
    }

    /// As it is printed: `HS17-K3QP`.
    @Override public String toString() {
        return "HS%d-%s".formatted(unit.value(), check);
    }

    private static String check(UnitId unit, String name) {
        var digest = Sha256.digest().digest((unit.value() + " " + UnitNames.key(name)).getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (int i = 0; i < 4; i++) letters.append(LETTERS.charAt(digest[i] & 31));
        return letters.toString();
    }
}

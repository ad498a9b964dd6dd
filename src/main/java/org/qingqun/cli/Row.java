package org.qingqun.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.Family;

/// One row of a command's work: values by column name. A value that cannot be read refuses this row only.
///
/// @param number as a spreadsheet counts, 1 for options given on the command line
record Row(int number, Map<String, String> values) {
    Row {
        values = Map.copyOf(values);
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(StringUtils.trimToNull(values.get(column)));
    }

    Optional<LocalDate> date(String column) {
        return text(column).map(seen -> {
            try {
                return LocalDate.parse(seen);
            } catch (DateTimeException notADate) {
                throw unreadable(column, seen);
            }
        });
    }

    <E extends Enum<E> & Keyed> Optional<E> choice(String column, Class<E> type) {
        return text(column).map(seen -> {
            try {
                return Keyed.of(type, seen);
            } catch (IllegalArgumentException unknown) {
                throw unreadable(column, seen);
            }
        });
    }

    /// The asset this row is about.
    AssetLookup.Reference asset() {
        var code = text("code");
        if (code.isPresent()) return AssetLookup.Reference.toCode(code.get());
        if (text("unit").isEmpty() || text("name").isEmpty()) throw unreadable("code | unit+name", "");
        return new AssetLookup.Reference(null, text("unit").get(), text("name").get(), choice("family", Family.class).orElse(null),
                text("occurrence").map(seen -> number("occurrence", seen)).orElse(null));
    }

    /// Another asset that stands in one column: its code, or `unit/name`.
    Optional<AssetLookup.Reference> other(String column) {
        return text(column).map(seen -> {
            int slash = seen.indexOf('/');
            return slash < 0 ? AssetLookup.Reference.toCode(seen)
                    : new AssetLookup.Reference(null, seen.substring(0, slash), seen.substring(slash + 1), choice("family", Family.class).orElse(null), null);
        });
    }

    ExpectedException unreadable(String column, String seen) {
        return new ExpectedException(ErrorCode.BAD_DECISION_FILE, number, column, seen);
    }

    private int number(String column, String seen) {
        if (!seen.matches("[1-9]\\d{0,8}")) throw unreadable(column, seen);
        return Integer.parseInt(seen);
    }
}

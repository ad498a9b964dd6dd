package org.qingqun.exchange;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.common.Keyed;

/// A backup that the program made by itself; its name says why and when: `before-import-20261123-091500-123.db`.
public record AutoBackup(Path path, Occasion occasion, LocalDateTime at) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final Pattern NAME = Pattern.compile("([a-z-]+?)-(\\d{8}-\\d{6}-\\d{3})\\.db");

    /// Why it was made.
    public enum Occasion implements Keyed {
        /// returned ledgers are about to be written
        BEFORE_IMPORT,
        /// the first work of a day
        DAILY
    }

    static String name(Occasion occasion, LocalDateTime at) {
        return occasion.key() + "-" + STAMP.format(at) + ".db";
    }

    /// Empty where the name is not one of ours: such a file is somebody's own.
    static Optional<AutoBackup> of(Path file) {
        var found = NAME.matcher(String.valueOf(file.getFileName()));
        if (!found.matches()) return Optional.empty();
        for (var occasion : Occasion.values()) {
            if (!occasion.key().equals(found.group(1))) continue;
            try {
                return Optional.of(new AutoBackup(file, occasion, LocalDateTime.parse(found.group(2), STAMP)));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.exchange.AutoBackup.Occasion;

class AutoBackupTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 9, 15, 0, 123_000_000);

    @ParameterizedTest
    @EnumSource
    void itsNameSaysWhyAndWhen(Occasion occasion) {
        var file = Path.of("backups", AutoBackup.name(occasion, AT));
        assertEquals(Optional.of(new AutoBackup(file, occasion, AT)), AutoBackup.of(file));
    }

    @Test void theNameIsReadable() {
        assertEquals("before-import-20261123-091500-123.db", AutoBackup.name(Occasion.BEFORE_IMPORT, AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office.db", "daily.db", "daily-20261123.db", "weekly-20261123-091500-123.db", "daily-20261399-091500-123.db", "daily-20261123-091500-123.db.part"})
    void whatAPersonPutThereIsNotOurs(String name) {
        assertEquals(Optional.empty(), AutoBackup.of(Path.of(name)));
    }
}

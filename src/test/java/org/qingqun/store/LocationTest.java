package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class LocationTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            jdbc:postgresql://head:secret@db/qingqun,              jdbc:postgresql://db/qingqun
            jdbc:postgresql://db/qingqun?user=head&password=secret, jdbc:postgresql://db/qingqun
            jdbc:postgresql://db/qingqun?PASSWORD=secret,           jdbc:postgresql://db/qingqun
            jdbc:postgresql://db/qingqun?sslpassword=secret,        jdbc:postgresql://db/qingqun
            """)
    void aUrlWithAPasswordIsRefusedWithoutRepeatingIt(String url, String shown) {
        var refusal = assertThrows(ExpectedException.class, () -> Location.parse(url));
        assertEquals(ErrorCode.PASSWORD_IN_URL, refusal.code());
        assertEquals(List.of(shown), refusal.facts());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            jdbc:postgresql://db:5432/qingqun
            jdbc:postgresql://head@db/qingqun
            jdbc:postgresql://db/qingqun?user=head&sslmode=require
            jdbc:postgresql:qingqun
            """)
    void aUrlWithoutOneIsTaken(String url) {
        assertEquals(new Location.Server(url), Location.parse(url));
    }

    @Test void aFileNeedsItsFolder() {
        assertEquals(new Location.SqliteFile(folder.resolve("台账.db")), Location.parse(folder.resolve("a/../台账.db").toString()));
        assertRefused(ErrorCode.DATABASE_UNREACHABLE, folder.resolve("missing/a.db"));
        assertRefused(ErrorCode.DATABASE_UNREACHABLE, folder); // a folder is no file
    }

    @Test void whatIsMarkedReadOnlyIsNotWritten() throws IOException {
        var file = Files.createFile(folder.resolve("a.db"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--r--r--")));
        assertRefused(ErrorCode.DATABASE_READ_ONLY, file);
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertRefused(ErrorCode.DATABASE_READ_ONLY, closed.resolve("b.db"));
    }

    private static void assertRefused(ErrorCode code, Path path) {
        var refusal = assertThrows(ExpectedException.class, () -> Location.parse(path.toString()));
        assertEquals(code, refusal.code());
        assertEquals(List.of(path.toString()), refusal.facts());
    }
}

package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkShareTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            /,                nfs4,       nfs4
            /,                cifs,       cifs
            /,                fuse.sshfs, fuse.sshfs
            /,                ext4,       -
            /,                overlay,    -
            /,                tmpfs,      -
            /,                -,          -
            \\\\nas\\office\\, NTFS,       UNC
            C:\\,             NTFS,       -
            """)
    void aShareIsKnownByItsKindOrItsName(String root, String type, String expected) {
        assertEquals(Optional.ofNullable(expected), NetworkShare.kindOf(root, type));
    }

    /// On a share there is no write-ahead log, also where one was before; at home it is back.
    @Test void onAShareNoWriteAheadLogIsUsed(@TempDir Path folder) {
        assertEquals(Optional.empty(), NetworkShare.kindOf(folder));
        var path = folder.resolve("台账.db");
        assertEquals(List.of("wal", "delete", "wal"), List.of(journal(path, null), journal(path, "cifs"), journal(path, null)));
    }

    private static String journal(Path path, String share) {
        try (var pool = Pools.open(new Location.SqliteFile(path, share)); var connection = pool.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists t (a)");
            return statement.executeQuery("pragma journal_mode").getString(1);
        } catch (java.sql.SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}

package org.qingqun.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// An inventory's file while nobody has it open, not even we.
record SoleOwner(Path file) {
    /// Copies the file to `keep`, then overwrites its content in one transaction: a crash leaves the old content or the new one.
    ///
    /// @throws ExpectedException `DATABASE_LOCKED` while somebody has it open, `BAD_BACKUP` when the backup cannot be read
    void replaceWith(Path backup, Path keep) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            run(connection, "pragma busy_timeout=1000");
            run(connection, "pragma journal_mode=delete"); // leaves the shared journal: refused while anybody else is connected
            try (var copy = connection.prepareStatement("vacuum into ?")) {
                copy.setString(1, keep.toString());
                copy.execute();
            }
            int result = connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", backup.toString(), null);
            if (result != SQLiteErrorCode.SQLITE_OK.code) throw new ExpectedException(ErrorCode.BAD_BACKUP, backup.toString());
        } catch (SQLException broken) {
            throw new Refusals(file.toString()).of(broken).<RuntimeException>map(e -> e).orElse(new DataAccessException("restore", broken));
        }
    }

    /// Each statement is closed before the next: an open one would block the copy.
    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

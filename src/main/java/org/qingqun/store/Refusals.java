package org.qingqun.store;

import java.util.Optional;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.sqlite.SQLiteException;

/// Tells the refusals a database is expected to make (locked, read-only, damaged, out of reach) from bugs, by the drivers' codes.
record Refusals(String location) implements ExecuteListener {
    @Override public void exception(ExecuteContext ctx) {
        of(ctx.sqlException()).ifPresent(ctx::exception);
    }

    /// Empty for anything that is not expected.
    Optional<ExpectedException> of(@Nullable Throwable error) {
        for (var t = error; t != null; t = t.getCause()) {
            var code = switch (t) {
                case SQLiteException sqlite -> sqlite(sqlite.getResultCode().name());
                case PSQLException server -> server(String.valueOf(server.getSQLState()));
                default -> Optional.<ErrorCode>empty();
            };
            if (code.isPresent()) return Optional.of(new ExpectedException(error, code.get(), location));
        }
        return Optional.empty();
    }

    /// What to throw for `broken`: the refusal it stands for, or itself where it is a bug.
    RuntimeException told(DataAccessException broken) {
        return of(broken).<RuntimeException>map(refusal -> refusal).orElse(broken);
    }

    private static Optional<ErrorCode> sqlite(String code) {
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return Optional.of(ErrorCode.DATABASE_LOCKED);
        if (code.equals("SQLITE_READONLY_DBMOVED")) return Optional.of(ErrorCode.DATABASE_GONE);
        if (code.equals("SQLITE_FULL")) return Optional.of(ErrorCode.DISK_FULL);
        if (code.startsWith("SQLITE_READONLY")) return Optional.of(ErrorCode.DATABASE_READ_ONLY);
        if (code.startsWith("SQLITE_CORRUPT") || code.equals("SQLITE_NOTADB")) return Optional.of(ErrorCode.DATABASE_CORRUPT);
        return code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_IOERR") || code.equals("SQLITE_PERM") ? Optional.of(ErrorCode.DATABASE_UNREACHABLE) : Optional.empty();
    }

    /// By SQLSTATE: no lock, deadlock; read-only transaction, no privilege; no room; no such database; login; connection, server going down.
    private static Optional<ErrorCode> server(String state) {
        return switch (state) {
            case "55P03", "40001", "40P01" -> Optional.of(ErrorCode.DATABASE_LOCKED);
            case "25006", "42501" -> Optional.of(ErrorCode.DATABASE_READ_ONLY);
            case "53100" -> Optional.of(ErrorCode.DISK_FULL);
            case "3D000" -> Optional.of(ErrorCode.DATABASE_UNREACHABLE);
            case "08004", "28000", "28P01" -> Optional.of(ErrorCode.DATABASE_LOGIN);
            default -> state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") ? Optional.of(ErrorCode.DATABASE_UNREACHABLE)
                    : Optional.empty();
        };
    }
}

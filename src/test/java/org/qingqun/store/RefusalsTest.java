package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.qingqun.common.ErrorCode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class RefusalsTest {
    private final Refusals refusals = new Refusals("office");

    @ParameterizedTest
    @CsvSource(textBlock = """
            SQLITE_BUSY,              DATABASE_LOCKED
            SQLITE_BUSY_SNAPSHOT,     DATABASE_LOCKED
            SQLITE_READONLY,          DATABASE_READ_ONLY
            SQLITE_READONLY_DBMOVED,  DATABASE_GONE
            SQLITE_FULL,              DISK_FULL
            SQLITE_IOERR_WRITE,       DATABASE_UNREACHABLE
            SQLITE_NOTADB,            DATABASE_CORRUPT
            SQLITE_CORRUPT_INDEX,     DATABASE_CORRUPT
            SQLITE_CANTOPEN,          DATABASE_UNREACHABLE
            SQLITE_CONSTRAINT,
            """)
    void sqliteIsToldByItsCode(SQLiteErrorCode code, ErrorCode expected) {
        assertEquals(Optional.ofNullable(expected), refusals.of(new RuntimeException(new SQLiteException("x", code))).map(r -> r.code()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # lock not available, deadlock
            55P03, DATABASE_LOCKED
            40P01, DATABASE_LOCKED
            42501, DATABASE_READ_ONLY
            # a wrong password; a user the server does not know
            28P01, DATABASE_LOGIN
            28000, DATABASE_LOGIN
            53100, DISK_FULL
            3D000, DATABASE_UNREACHABLE
            08006, DATABASE_UNREACHABLE
            57P01, DATABASE_UNREACHABLE
            23505,
            """)
    void aServerIsToldByItsState(String state, ErrorCode expected) {
        var told = new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Mx\0\0"));
        assertEquals(Optional.ofNullable(expected), refusals.of(told).map(r -> r.code()));
    }

    @Test void noPasswordAtAllIsARefusedLogin() {
        assertEquals(Optional.of(ErrorCode.DATABASE_LOGIN), refusals.of(new PSQLException("no password was provided", PSQLState.CONNECTION_REJECTED)).map(r -> r.code()));
    }

    @Test void anythingElseIsABug() {
        assertEquals(Optional.empty(), refusals.of(new IllegalStateException("x")));
    }
}

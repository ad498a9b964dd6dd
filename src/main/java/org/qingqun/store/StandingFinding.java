package org.qingqun.store;

import static org.qingqun.store.schema.Tables.FINDING;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Finding;
import org.qingqun.store.FindingRows.Subject;

/// The row of an earlier scan at which a walk over them stands. Its columns are read when they are asked for: most rows say what is found again.
final class StandingFinding {
    static final List<Field<?>> COLUMNS = List.of(FINDING.ID, FINDING.ASSET_ID, FINDING.RULE, FINDING.SEVERITY, FINDING.EVIDENCE, FINDING.EVIDENCE_KEY, FINDING.GRADE,
            FINDING.DATA_DATE, FINDING.AS_OF, FINDING.FIRST_SEEN, FINDING.DISMISSED, FINDING.GONE_ON);
    private final Shared shared = new Shared();
    private final ResultSet columns;

    /// @param columns of a query for `COLUMNS`
    StandingFinding(ResultSet columns) {
        this.columns = columns;
    }

    boolean next() throws SQLException {
        return columns.next();
    }

    long id() throws SQLException {
        return columns.getLong(1);
    }

    Subject subject() throws SQLException {
        return new Subject(columns.getLong(2), shared.one(text(3)));
    }

    /// Whether it holds all of a finding but the day it was looked for.
    boolean says(Finding now) throws SQLException {
        return columns.getInt(4) == FindingRows.rank(now.severity()) && text(7).equals(now.grade().key()) && Objects.equals(day(8), now.dataDate())
                && text(5).equals(EvidenceJson.write(now.evidence()));
    }

    String key() throws SQLException {
        return text(6);
    }

    LocalDate asOf() throws SQLException {
        return Objects.requireNonNull(day(9));
    }

    LocalDate firstSeen() throws SQLException {
        return Objects.requireNonNull(day(10));
    }

    boolean isDismissed() throws SQLException {
        return columns.getBoolean(11);
    }

    boolean isGone() throws SQLException {
        return columns.getString(12) != null;
    }

    private @Nullable LocalDate day(int column) throws SQLException {
        return shared.day(columns.getString(column));
    }

    private String text(int column) throws SQLException {
        return Objects.requireNonNull(columns.getString(column));
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.DISMISSAL;
import static org.qingqun.store.schema.Tables.FINDING;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Finding;
import org.qingqun.store.FindingRows.Subject;

/// Writes what is found now over what was found before. A scan says mostly what the last one said, so only what differs is written: a row that says the same
/// stays, one that says something else is changed in its place, and what is not found any more is kept as gone. For one use, inside a transaction.
final class FindingUpdate {
    private static final int READ_AT_ONCE = 1_000;

    private final DSLContext db;
    private final LocalDate asOf;
    private final Map<Subject, FindingStory> stories = new LinkedHashMap<>();
    private final List<Long> gone = new ArrayList<>();
    private final List<Long> spare = new ArrayList<>();

    /// @param asOf the day it was looked for
    FindingUpdate(DSLContext db, LocalDate asOf, Collection<Finding> findings) {
        this.db = db;
        this.asOf = asOf;
        var dismissals = db.selectFrom(DISMISSAL).fetchMap(r -> new Subject(r.getAssetId(), r.getRule()));
        for (var f : findings) stories.computeIfAbsent(Subject.of(f), subject -> new FindingStory(dismissals.get(subject))).add(f);
    }

    /// @param scope rows whose place the findings take
    void over(Condition scope) {
        compare(scope);
        Parts.of(gone).forEach(ids -> db.update(FINDING).set(FINDING.GONE_ON, asOf).where(FINDING.ID.in(ids)).execute());
        Parts.of(spare).forEach(ids -> db.deleteFrom(FINDING).where(FINDING.ID.in(ids)).execute());
        write(FindingStatement.LATER, FindingStory::later);
        stories.values().removeIf(story -> story.isSettled(asOf));
        write(FindingStatement.CHANGED, story -> story.changed(asOf));
        knowVersions(scope);
        write(FindingStatement.NEW, story -> story.added(asOf));
    }

    /// Reads every row before it writes one: who writes where he reads may meet his own rows.
    private void compare(Condition scope) {
        try (var cursor = db.select(StandingFinding.COLUMNS).from(FINDING).where(scope).orderBy(FINDING.ID).fetchSize(READ_AT_ONCE).fetchLazy()) {
            var row = new StandingFinding(Objects.requireNonNull(cursor.resultSet()));
            while (row.next()) place(row, stories.get(row.subject()));
        } catch (SQLException broken) {
            throw new DataAccessException("reading the findings", broken);
        }
    }

    private void place(StandingFinding row, @Nullable FindingStory now) throws SQLException {
        if (row.isGone() && now != null) spare.add(row.id()); // found again: its life begins anew
        else if (!row.isGone() && now == null) gone.add(row.id());
        else if (now != null && !now.takes(row)) spare.add(row.id());
    }

    /// The assets as they were looked at; new rows know it by themselves.
    private void knowVersions(Condition scope) {
        var version = DSL.field(DSL.select(ASSET.VERSION).from(ASSET).where(ASSET.ID.eq(FINDING.ASSET_ID)));
        db.update(FINDING).set(FINDING.ASSET_VERSION, version).where(scope, FINDING.GONE_ON.isNull(), FINDING.ASSET_VERSION.isDistinctFrom(version)).execute();
    }

    private void write(FindingStatement statement, Function<FindingStory, Stream<@Nullable Object[]>> rows) {
        for (var some : Parts.of(stories.values())) {
            var values = some.parallelStream().flatMap(rows).toList();
            if (!values.isEmpty()) PreparedRows.run(db, statement.on(db), statement.places(), values);
        }
    }
}

package org.qingqun.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Finding;
import org.qingqun.store.schema.tables.records.DismissalRecord;

/// Everything a rule says about an asset now, beside the rows of what it said before: the first finding takes the place of the first row, and so on.
final class FindingStory {
    /// A row that stands.
    ///
    /// @param same it says what is found in its place now
    private record Row(long id, boolean same, boolean dismissed, LocalDate asOf, LocalDate firstSeen) {}

    private final List<Finding> now = new ArrayList<>(1);
    private final List<Row> rows = new ArrayList<>(1);
    private final @Nullable DismissalRecord dismissal;
    private @Nullable String keyBefore;
    private boolean surplus;

    FindingStory(@Nullable DismissalRecord dismissal) {
        this.dismissal = dismissal;
    }

    void add(Finding finding) {
        now.add(finding);
    }

    /// Meets the next row.
    ///
    /// @return false when there are more rows than findings, so that it is not needed
    boolean takes(StandingFinding row) throws SQLException {
        surplus |= rows.size() == now.size();
        if (surplus) return false;
        if (dismissal != null) keyBefore = row.key();
        rows.add(new Row(row.id(), row.says(now.get(rows.size())), row.isDismissed(), row.asOf(), row.firstSeen()));
        return true;
    }

    /// Whether nothing but the day is to be written of it.
    boolean isSettled(LocalDate day) {
        boolean dismissed = keyBefore != null && FindingRows.isDismissed(dismissal, keyBefore, day);
        var since = since(day);
        return !surplus && rows.size() == now.size() && rows.stream().allMatch(row -> row.same && row.dismissed == dismissed && row.firstSeen.equals(since));
    }

    /// Rows found again on another day.
    Stream<@Nullable Object[]> later() {
        return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).asOf.equals(now.get(i).asOf())).mapToObj(i -> new Object[] {now.get(i).asOf(), rows.get(i).id});
    }

    Stream<@Nullable Object[]> changed(LocalDate day) {
        return values(day, 0, rows.size());
    }

    Stream<@Nullable Object[]> added(LocalDate day) {
        return values(day, rows.size(), now.size());
    }

    private Stream<@Nullable Object[]> values(LocalDate day, int from, int to) {
        if (from == to) return Stream.empty();
        var key = FindingRows.key(now);
        boolean dismissed = FindingRows.isDismissed(dismissal, key, day);
        var since = since(day);
        return IntStream.range(from, to).mapToObj(i -> i < rows.size() ? FindingRows.changed(now.get(i), key, since, dismissed, rows.get(i).id)
                : FindingRows.added(now.get(i), key, since, dismissed));
    }

    /// Since when it is found without a gap.
    private LocalDate since(LocalDate day) {
        return rows.stream().map(Row::firstSeen).min(LocalDate::compareTo).orElse(day);
    }
}

package org.qingqun.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Census;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.OnlyFalls;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.ui.overview.Facts.Overdue;
import org.qingqun.ui.overview.Facts.Risen;
import org.qingqun.ui.overview.Facts.Signing;

/// Reads the facts of 总览 from an open inventory. Slow enough to stay off the screen's thread.
record FactsReader(Office office, Messages messages) {
    private static final int MOST_COMMENTS = 1;
    private static final int MOST_POINTS = 13;

    Facts read() {
        var today = office.today();
        var campaign = office.campaigns().current();
        var census = office.progress().census(Family.WORK_GROUP, today);
        var rows = office.review().findRows(office.review().findIds(CaseQuery.in(Forecast.IN_FLIGHT.toArray(CaseState[]::new))));
        var cases = rows.stream().map(CaseRow::cleanupCase).toList();
        var done = cases.stream().filter(c -> c.state() == CaseState.EXECUTED).toList();
        int assets = office.inventory().count().values().stream().flatMap(m -> m.values().stream()).mapToInt(n -> n).sum();
        return new Facts(campaign, today, assets, office.scan().lastScanDay(), office.review().countByState(), overdue(rows, today), signing(today),
                office.ledgers().findMissingUnits().size(), office.scan().countOpen(), risen(census), Forecast.of(census, Forecast.decisions(done)),
                Forecast.of(census, Forecast.decisions(cases)), cases.size(), office.progress().stats(null, Breakdown.FAMILY, today).groups(),
                trend(campaign.baselineDay(), today));
    }

    private static Overdue overdue(List<CaseRow> rows, LocalDate today) {
        var late = rows.stream().map(CaseRow::cleanupCase).filter(c -> c.state() != CaseState.PROPOSED && c.state() != CaseState.SUBMITTED)
                .filter(c -> c.isOverdue(today)).toList();
        long longest = late.stream().mapToLong(c -> c.deadline() == null ? 0 : ChronoUnit.DAYS.between(c.deadline(), today)).max().orElse(0);
        return new Overdue(late.size(), longest);
    }

    private Signing signing(LocalDate today) {
        var back = office.review().findIds(CaseQuery.in(CaseState.RETURNED));
        var comments = office.review().findRows(back.subList(0, Math.min(MOST_COMMENTS, back.size()))).stream().filter(r -> r.cleanupCase().returnReason() != null)
                .map(r -> messages.format("overview.work.comment", r.asset().name(), r.cleanupCase().returnReason())).toList();
        var late = office.sheets().findStandings().stream().filter(s -> s.isOverdue(today)).toList();
        return new Signing(comments, new Overdue(late.size(), late.stream().mapToLong(s -> ChronoUnit.DAYS.between(s.dueOn(), today)).max().orElse(0)));
    }

    private List<Risen> risen(Census census) {
        var tree = office.inventory().unitTree();
        return OnlyFalls.sinceBaseline(census.tallies()).stream()
                .map(rise -> new Risen(tree.find(rise.unit()).map(Unit::name).orElse("?"), rise.by())).toList();
    }

    /// Once a week from the baseline day to today; a long campaign in wider steps.
    private List<Point> trend(@Nullable LocalDate from, LocalDate today) {
        if (from == null || from.isAfter(today)) return List.of();
        long step = Math.max(7, Math.ceilDiv(ChronoUnit.DAYS.between(from, today), MOST_POINTS - 1));
        var days = new ArrayList<LocalDate>();
        for (var day = from; day.isBefore(today); day = day.plusDays(step)) days.add(day);
        days.add(today);
        return office.progress().trend(Family.WORK_GROUP, days);
    }
}

package org.qingqun.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Tally;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.common.Slices;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.OnlyFalls;
import org.qingqun.progress.ProgressService;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.progress.Snapshot;
import org.qingqun.progress.Tallies;

/// Gathers what a report states.
///
/// @param missing units that were asked for a ledger and did not return one
record ReportFacts(CampaignStore campaigns, ProgressService progress, ApprovalStore approvals, CaseStore cases, UnitTree units, List<Unit> missing, InventoryService inventory,
        ReportSources sources, ReportScope scope) {
    private static final int TREND_STEPS = 8;
    private static final int PAGE = 500;
    private static final CaseState[] OPEN = Stream.of(CaseState.values()).filter(CaseState::isOpen).toArray(CaseState[]::new);

    ReportInput gather(LocalDate asOf) {
        var campaign = campaigns.current();
        var table = scope.of(progress.table(null, asOf));
        var families = Stream.of(Family.values()).filter(campaign.scope()::contains).map(f -> figures(f, of(f, table))).toList();
        var main = families.getFirst().family();
        var place = scope.place();
        return new ReportInput(place.map(Unit::name).orElse(""), place.map(Unit::level).orElse(Level.UNKNOWN), campaign, asOf, LocalDate.now(sources.snapshots().clock()), families,
                trend(families.getFirst(), trendDays(campaign, asOf)), closedByGrade(campaign, asOf), returns(table), open(campaign, asOf),
                risen(OnlyFalls.sinceBaseline(of(main, table))), provisional(table), beside(main, of(main, table), asOf));
    }

    private ReportBeside beside(Family main, Tallies table, LocalDate asOf) {
        var unit = scope.under();
        var month = sources.snapshots().findLastMonth(asOf).map(s -> month(s, main, table)).orElse(null);
        var burden = progress.burden(main, scope.filter());
        var transfers = progress.findTransfers().stream().filter(t -> t.family() == main && scope.covers(t.countedIn())).count();
        var proven = unit == null ? progress.proven(main, asOf) : scoped(campaigns.current(), unit).proven(main, asOf);
        return new ReportBeside(month, burden.baseline(), burden.now(), progress.groupsPerPerson(main, scope.filter()), proven, rebounds(), (int) transfers,
                scope.isWhole() ? sources.office().find(asOf.getYear()) : List.of(),
                table.where(cell -> !cell.reason().isEmpty()).by(Tally::reason), progress.reasons(main, scope.filter(), asOf), explained());
    }

    private ReportBeside.Month month(Snapshot then, Family main, Tallies now) {
        var table = scope.of(then.of(main));
        return new ReportBeside.Month(then.day(), table.figures(), risen(OnlyFalls.between(table, now)));
    }

    private Map<String, String> explained() {
        var said = new HashMap<String, String>();
        for (var one : sources.growths().find()) units.find(one.unit()).ifPresent(unit -> said.put(unit.name(), one.reason()));
        return said;
    }

    private List<String> rebounds() {
        return inventory.findRows(sources.rebounds().get()).stream().filter(r -> scope.covers(r.unit())).map(r -> r.asset().name()).toList();
    }

    private static Tallies of(Family family, Tallies table) {
        return table.where(cell -> cell.family() == family);
    }

    private FamilyFigures figures(Family family, Tallies table) {
        Map<UnitId, String> counties = new HashMap<>();
        Function<Tally, String> county = cell -> counties.computeIfAbsent(cell.unit(), scope::part);
        return new FamilyFigures(family, table.figures(), table.by(cell -> cell.level().key()), inTreeOrder(table.by(county)), table.by(cell -> cell.platform().key()),
                table.by(Tally::reason), byUnit(table));
    }

    /// Units that have anything counted, those below another right after it.
    private List<Group> byUnit(Tallies table) {
        var counts = new LinkedHashMap<UnitId, Figures>();
        for (var root : units.roots()) for (var id : units.subtree(root.id())) counts.put(id, Figures.ZERO);
        for (var cell : table.cells()) counts.merge(cell.unit(), Figures.of(cell), Figures::plus);
        return counts.entrySet().stream().filter(e -> !e.getValue().equals(Figures.ZERO))
                .map(e -> new Group(units.find(e.getKey()).map(Unit::name).orElse("?"), e.getValue())).toList();
    }

    /// The city itself first, then its counties as the tree holds them.
    private List<Group> inTreeOrder(List<Group> counties) {
        var names = scope.parts();
        return counties.stream().sorted(java.util.Comparator.comparingInt(g -> names.indexOf(g.key()))).toList();
    }

    /// Turns are counted of everybody; of a few units the table of each day is small.
    private List<Point> trend(FamilyFigures main, List<LocalDate> days) {
        return scope.isWhole() ? progress.trend(main.family(), main.total(), days)
                : days.stream().map(day -> new Point(day, scope.of(progress.table(main.family(), day)).figures())).toList();
    }

    private Map<ApprovalGrade, Integer> closedByGrade(Campaign campaign, LocalDate asOf) {
        var unit = scope.under();
        return unit == null ? approvals.countClosedByGrade(campaign.id(), asOf) : scoped(campaign, unit).closedByGrade(asOf);
    }

    private ScopedCases scoped(Campaign campaign, UnitId unit) {
        return new ScopedCases(cases, approvals, campaign.id(), unit);
    }

    private static List<LocalDate> trendDays(Campaign campaign, LocalDate asOf) {
        var from = campaign.baselineDay();
        if (from == null || !from.isBefore(asOf)) return List.of();
        long days = ChronoUnit.DAYS.between(from, asOf);
        long steps = Math.min(TREND_STEPS, days);
        var trend = new ArrayList<LocalDate>();
        for (long i = 0; i <= steps; i++) trend.add(from.plusDays(days * i / steps));
        return trend;
    }

    /// Who was asked: the units that nothing hangs from, and those above them that declared something themselves.
    private Returns returns(Tallies table) {
        var asked = new HashSet<UnitId>();
        for (var root : units.roots()) for (var id : units.subtree(root.id())) if (units.childrenOf(id).isEmpty()) asked.add(id);
        for (var cell : table.cells()) asked.add(cell.unit());
        asked.removeIf(id -> units.find(id).map(Unit::provisional).orElse(true));
        for (var unit : missing) asked.add(unit.id());
        asked.removeIf(id -> !scope.covers(id));
        return new Returns(asked.size(), missing.stream().filter(scope::covers).map(Unit::name).toList());
    }

    private List<String> provisional(Tallies table) {
        return table.cells().stream().map(Tally::unit).distinct().flatMap(id -> units.find(id).stream()).filter(Unit::provisional).map(Unit::name).sorted().toList();
    }

    private OpenWork open(Campaign campaign, LocalDate asOf) {
        var unit = scope.under();
        var count = unit == null ? cases.countByState(campaign.id()) : counted(scoped(campaign, unit));
        var open = new CaseQuery(Set.of(OPEN), Set.of(), null, unit, null);
        return new OpenWork(count.getOrDefault(CaseState.SUBMITTED, 0), count.getOrDefault(CaseState.APPROVED, 0) + count.getOrDefault(CaseState.NOTIFIED, 0),
                overdue(cases.findIds(campaign.id(), open), asOf),
                count.getOrDefault(CaseState.EXECUTED, 0) + count.getOrDefault(CaseState.FREEZING, 0), count.getOrDefault(CaseState.BLOCKED, 0));
    }

    private static Map<CaseState, Integer> counted(ScopedCases scoped) {
        return Stream.of(OPEN).collect(Collectors.toMap(state -> state, state -> scoped.count(state)));
    }

    /// Cases come by deadline, so the first page without an overdue one ends the search.
    private int overdue(List<CaseId> ids, LocalDate asOf) {
        int found = 0;
        for (var part : Slices.of(ids, PAGE)) {
            var page = cases.findRows(part);
            found += (int) page.stream().filter(r -> r.cleanupCase().isOverdue(asOf)).count();
            var last = page.isEmpty() ? null : page.getLast().cleanupCase().deadline();
            if (last == null || !last.isBefore(asOf)) break;
        }
        return found;
    }

    private List<String> risen(List<OnlyFalls.Rise> rises) {
        return rises.stream().map(r -> units.find(r.unit()).map(Unit::name).orElse(null)).filter(Objects::nonNull).toList();
    }
}

package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Census;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.Group;
import org.qingqun.progress.OnlyFalls;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.ui.progress.ProgressReading.Broken;
import org.qingqun.ui.progress.ProgressReading.Growth;

/// Gathers page 进度 from the services; runs in the background.
public record ProgressReader(Office office) {
    private static final Set<Breakdown> SHOWN = Set.of(Breakdown.COUNTY, Breakdown.LEVEL, Breakdown.PLATFORM);
    private static final int POINTS = 60;

    public ProgressReading read(Family family, LocalDate day) {
        var campaign = office.campaigns().current();
        var census = office.progress().census(family, day);
        try {
            return reading(campaign, family, day, census);
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DOES_NOT_ADD_UP) throw refused;
            var broken = new Broken(String.valueOf(refused.facts().getFirst()), String.valueOf(refused.facts().getLast()));
            return new ProgressReading(campaign, Figures.ZERO, broken, Map.of(), List.of(), List.of(), 0, Burden.of(List.of()), Burden.of(List.of()),
                    new Fraction(0, 0), new Forecast(Figures.ZERO, Figures.ZERO));
        }
    }

    private ProgressReading reading(Campaign campaign, Family family, LocalDate day, Census census) {
        var tree = office.inventory().unitTree();
        Map<Breakdown, List<Group>> parts = new EnumMap<>(Breakdown.class);
        for (var by : SHOWN) parts.put(by, office.progress().stats(family, by, day).groups());
        var assets = office.inventory().findRows(census.places().stream().map(p -> p.membership().asset()).toList()).stream().map(InventoryRow::asset).toList();
        var counted = census.places().stream().filter(p -> p.membership().origin() == Origin.B || p.membership().origin() == Origin.L)
                .map(p -> p.membership().asset()).collect(Collectors.toSet());
        return new ProgressReading(campaign, census.figures(), null, parts, trend(campaign, family, day), growths(census, tree), units(census),
                Burden.of(assets.stream().filter(a -> a.status() == AssetStatus.IN_USE).toList()), burdenThen(assets, counted), proven(family),
                Forecast.of(census, Forecast.decisions(inFlight(family))));
    }

    private List<Point> trend(Campaign campaign, Family family, LocalDate day) {
        var from = campaign.baselineDay();
        return from == null ? List.of() : office.progress().trend(family, weeks(from, day));
    }

    /// `from`, then every week (or every few, so that there are at most 60 points), then `to`.
    static List<LocalDate> weeks(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        long length = Math.max(0, to.toEpochDay() - from.toEpochDay());
        long step = 7 * Math.max(1, Math.ceilDiv(length, 7L * POINTS));
        for (var day = from; day.isBefore(to); day = day.plusDays(step)) days.add(day);
        days.add(to);
        return days;
    }

    private static List<Growth> growths(Census census, UnitTree tree) {
        return OnlyFalls.between(OnlyFalls.baselineOf(census), census).stream()
                .map(r -> new Growth(tree.find(r.unit()).map(Unit::name).orElse("?"), r.by(), r.added(), r.returned())).toList();
    }

    private static int units(Census census) {
        return (int) census.places().stream().map(p -> p.membership().unit()).distinct().count();
    }

    private static Burden burdenThen(List<Asset> assets, Set<AssetId> counted) {
        return Burden.of(assets.stream().filter(a -> counted.contains(a.id())).toList());
    }

    private Fraction proven(Family family) {
        var rows = rows(family, Set.of(CaseState.CLOSED));
        return new Fraction(rows.stream().filter(r -> r.proofs() > 0).count(), rows.size());
    }

    private List<CleanupCase> inFlight(Family family) {
        return rows(family, Forecast.IN_FLIGHT).stream().map(CaseRow::cleanupCase).toList();
    }

    private List<CaseRow> rows(Family family, Set<CaseState> states) {
        var query = new CaseQuery(states, Set.of(), family, null, null);
        return office.review().findRows(office.review().findIds(query));
    }
}

package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class ForecastTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final AssetId FIRST = new AssetId(1);
    private static final AssetId SECOND = new AssetId(2);
    private static final AssetId GONE = new AssetId(10);

    @Test void eachClosingRaisesTheRateOnce() {
        var forecast = Forecast.of(tenGroupsOneGone(), Map.of(FIRST, Disposition.DISSOLVE, SECOND, Disposition.MERGE));
        assertEquals(List.of(9, 7, 2), List.of(forecast.now().remaining(), forecast.after().remaining(), forecast.fewer()));
        assertEquals("10.0 → 30.0", rates(forecast));
    }

    @Test void theCasesInFlightAloneSayTheSame() {
        var census = tenGroupsOneGone();
        var flights = List.of(new InFlight(Origin.B, false, Disposition.DISSOLVE, 2));
        assertEquals(Forecast.of(census, Map.of(FIRST, Disposition.DISSOLVE, SECOND, Disposition.DISSOLVE)), Forecast.of(census.figures(), flights));
    }

    @Test void keepingRectifyingAndWhatIsGoneAlreadyChangeNothing() {
        var forecast = Forecast.of(tenGroupsOneGone(),
                Map.of(FIRST, Disposition.KEEP, SECOND, Disposition.RECTIFY, GONE, Disposition.DISSOLVE, new AssetId(99), Disposition.DISSOLVE));
        assertEquals(forecast.now(), forecast.after());
    }

    @Test void mergingTwoIntoANewOneIsOneFewer() {
        var forecast = Forecast.of(tenGroupsOneGone(), Map.of(FIRST, Disposition.MERGE, SECOND, Disposition.MERGE), 1);
        assertEquals(List.of(1, 1, 2, 2), List.of(forecast.fewer(), forecast.after().mergedInto(), forecast.after().mergedAway(), forecast.after().disposed()));
        assertEquals("10.0 → 20.0", rates(forecast));
        assertEquals(forecast.after(), forecast.after().requireIdentity());
    }

    @Test void leavingTheScopeShrinksTheDenominator() {
        assertEquals("10.0 → 11.1", rates(Forecast.of(tenGroupsOneGone(), Map.of(FIRST, Disposition.OUT_OF_SCOPE))));
    }

    @Test void onlyCasesOnTheirWayAreExpectedToEndAsDecided() {
        var cases = new ArrayList<CleanupCase>();
        for (var state : CaseState.values()) cases.add(CaseBuilder.dissolve(workGroup().id(state.ordinal() + 1).build()).state(state).build());
        var expected = Forecast.decisions(cases).keySet().stream().map(id -> CaseState.values()[(int) id.value() - 1]).sorted().toList();
        assertEquals(List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.FREEZING),
                expected);
    }

    private static String rates(Forecast forecast) {
        return forecast.now().disposalRate().percent().orElseThrow() + " → " + forecast.after().disposalRate().percent().orElseThrow();
    }

    private static Census tenGroupsOneGone() {
        var places = new ArrayList<Membership>();
        for (int i = 1; i <= 10; i++)
            places.add(new Membership(new AssetId(i), Origin.B, Family.WORK_GROUP, new UnitId(1), Level.CITY, Platform.WECHAT, false));
        return Census.of(places, List.of(new FateChange(GONE, Fate.C, DAY, "dissolve")), DAY);
    }
}

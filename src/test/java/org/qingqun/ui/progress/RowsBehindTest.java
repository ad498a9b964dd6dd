package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Census.Place;

class RowsBehindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B | false | S | 0 | BASELINE REMAINING DENOMINATOR
            B | false | S | 1 | BASELINE REMAINING DENOMINATOR RESTORED
            B | false | C | 0 | BASELINE CLOSED DISPOSED DENOMINATOR
            B | false | X | 0 | BASELINE OUT_OF_SCOPE
            L | false | M | 0 | LATE MERGED DISPOSED DENOMINATOR
            N | false | S | 0 | ADDED REMAINING BACK
            N | true  | S | 0 | ADDED REMAINING
            N | false | C | 0 | ADDED CLOSED BACK
            R | false | S | 0 | RETURNED REMAINING BACK
            """)
    void eachFigureCountsItsOwnRows(Origin origin, boolean byMerge, Fate fate, int restored, String figures) {
        var place = new Place(new Membership(new AssetId(1), origin, Family.WORK_GROUP, new UnitId(1), Level.CITY, Platform.WECHAT, byMerge), fate, "", restored);
        assertEquals(figures, Arrays.stream(RowsBehind.values()).filter(f -> f.counts(place)).map(Enum::name).collect(Collectors.joining(" ")));
    }
}

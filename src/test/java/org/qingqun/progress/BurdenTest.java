package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurdenTest {
    @Test void withoutAnyCustodianThereIsNoAverage() {
        assertEquals(Optional.empty(), Burden.NONE.perCustodian());
        assertEquals(Optional.empty(), Burden.NONE.perAsset());
        assertEquals(Optional.empty(), Burden.NONE.messagesADay());
    }

    @Test void averagesAreOverWhatIsStated() {
        var burden = new Burden(4, 2, 4, 0, 0, 1, 100, 9_000, 3);
        assertEquals(List.of("33.3", "300.0"), List.of(burden.perAsset().orElseThrow().toString(), burden.messagesADay().orElseThrow().toString()));
    }

    /// assets, custodians, mega, messages before; the same after
    @ParameterizedTest
    @CsvSource(textBlock = """
            100, 50, 2, 3000,   80, 40, 2, 3000,   false
            # fewer groups, fewer who answer for them
            100, 50, 2, 3000,   80, 20, 2, 3000,   true
            # merged into mega groups
            100, 50, 2, 3000,   80, 50, 3, 3000,   true
            # fewer groups that say more
            100, 50, 2, 3000,   80, 50, 2, 3300,   true
            # no fewer groups: nothing was claimed
            100, 50, 2, 3000,  100, 20, 9, 9000,   false
            """)
    void aCountThatFellWhileTheBurdenRoseIsSaid(int assets, int people, int mega, long messages, int assetsNow, int peopleNow, int megaNow, long messagesNow,
            boolean heavier) {
        var before = new Burden(assets, people, assets, 0, mega, 0, 0, messages, assets);
        assertEquals(heavier, new Burden(assetsNow, peopleNow, assetsNow, 0, megaNow, 0, 0, messagesNow, assetsNow).isHeavierThan(before));
    }
}

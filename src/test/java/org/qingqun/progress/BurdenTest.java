package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.UnitId;

class BurdenTest {
    private static Load load(@Nullable String name, @Nullable String phone, long unit, int assets) {
        return new Load(name, phone, new UnitId(unit), true, true, assets, 0, 0, 10L * assets, 0, 0);
    }

    @Test void peopleAreToldApartByPhoneThenByNameWithinTheirUnit() {
        var burden = Burden.of(List.of(load("王芳", "138 0013 8000", 1, 1), load("王 芳", "13800138000", 2, 1), load("王芳", null, 1, 1),
                load("王 芳", null, 1, 1), load("王芳", null, 2, 1), load(null, null, 1, 1)));
        assertEquals(List.of(6, 3, 5), List.of(burden.assets(), burden.custodians(), burden.withCustodian()));
        assertEquals(Optional.of(new BigDecimal("1.7")), burden.perCustodian());
    }

    @Test void aMaskedPhoneTellsNobodyApart() {
        assertEquals(2, Burden.of(List.of(load("王芳", "138****8000", 1, 1), load("李明", "138****8000", 1, 1))).custodians());
    }

    @Test void moreThanTwentyIsOverload() {
        assertEquals(0, Burden.of(List.of(load("王芳", null, 1, 20))).overloaded());
        assertEquals(1, Burden.of(List.of(load("王芳", null, 1, 20), load("王芳", null, 1, 1))).overloaded());
    }

    @Test void withoutAnyCustodianThereIsNoAverage() {
        assertEquals(Optional.empty(), Burden.of(List.of()).perCustodian());
        assertEquals(Optional.empty(), Burden.of(List.of()).perAsset());
        assertEquals(Optional.empty(), Burden.of(List.of()).messagesADay());
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

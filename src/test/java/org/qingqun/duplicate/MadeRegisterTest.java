package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.MadeRegister.Dirt;
import org.qingqun.duplicate.candidate.Candidates;
import org.qingqun.duplicate.candidate.Identical;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.AssetId;

class MadeRegisterTest {
    private static final int ROWS = 4000;
    private static final long CLEAN = comparisons(Dirt.NONE);

    @Test void aSeedAlwaysMakesTheSameRegister() {
        assertEquals(MadeRegister.of(500, 3, Dirt.NONE).csv(), MadeRegister.of(500, 3, Dirt.NONE).csv());
        assertTrue(!MadeRegister.of(500, 3, Dirt.NONE).csv().equals(MadeRegister.of(500, 4, Dirt.NONE).csv()));
    }

    /// Counted, not timed: a busy machine must not fail it.
    @ParameterizedTest
    @EnumSource(Dirt.class)
    void badInputIsNotComparedMoreThanThreeTimesAsOften(Dirt dirt) {
        assertTrue(comparisons(dirt) <= 3 * CLEAN, comparisons(dirt) + " against " + CLEAN);
    }

    @Test void emojiAndDigitsAreDuplicatesOnlyOfThemselvesOrByPurpose() {
        for (var dirt : Set.of(Dirt.EMOJI_NAMES, Dirt.DIGIT_NAMES)) {
            var register = MadeRegister.of(2000, 5, dirt);
            var found = new DuplicateEngine(Set.of()).compare(register.assets(), register.units(), DuplicateEngine.REVIEW, Progress.NONE).pairs();
            for (var pair : found) assertTrue(name(register, pair.a()).equals(name(register, pair.b())) || pair.signals().getFirst().kind().equals("purpose-alike"), pair.toString());
        }
    }

    @Test void oneNameEverywhereIsOneClusterAScope() {
        var register = MadeRegister.of(2000, 5, Dirt.ONE_NAME);
        var clusters = new DuplicateEngine(Set.of()).compare(register.assets(), register.units(), DuplicateEngine.REVIEW, Progress.NONE).clusters();
        var units = new HashSet<Object>();
        register.assets().forEach(a -> units.add(a.unit()));
        assertTrue(clusters.size() <= units.size(), clusters.size() + " clusters, " + units.size() + " units");
        assertEquals(2000, clusters.stream().mapToInt(c -> c.members().size()).sum());
    }

    private static String name(MadeRegister register, AssetId id) {
        return register.assets().get((int) id.value() - 1).name();
    }

    private static long comparisons(Dirt dirt) {
        var register = MadeRegister.of(ROWS, 7, dirt);
        var profiles = Profiles.read(register.assets(), register.units());
        var identical = Identical.of(profiles);
        long[] count = {identical.followers().values().stream().mapToLong(java.util.List::size).sum()};
        for (var block : new Candidates(profiles, false).blocks(identical.members())) block.forEach((_, _) -> count[0]++);
        return count[0];
    }
}

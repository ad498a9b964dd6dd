package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource({"8,22,53,true", "8,22,54,false", "0,30,29,true", "0,30,30,false", "4,0,1,false", "5,0,19,true", "0,0,0,false"})
    void aCardTakesFourSecondsAndARowOne(int looks, int rest, long seconds, boolean tooFast) {
        assertEquals(tooFast, new Pace(looks, rest, Duration.ofSeconds(seconds)).isFasterThanReading());
    }
}

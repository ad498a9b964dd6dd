package org.qingqun.cleanup.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;

class ProcedureStepTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORK_GROUP       | DISSOLVE     | ANNOUNCE MOVE QUIET ACT PROVE VERIFY
            WORK_GROUP       | MERGE        | INVITE ANNOUNCE MOVE QUIET ACT PROVE VERIFY
            OFFICIAL_ACCOUNT | DEREGISTER   | SUCCESSOR ANNOUNCE MOVE ACT PROVE FREEZE CONFIRM FILING VERIFY
            OFFICIAL_ACCOUNT | MERGE        | SUCCESSOR ANNOUNCE MOVE ACT PROVE FREEZE CONFIRM FILING VERIFY
            GOV_APP          | TAKE_DOWN    | SUCCESSOR ANNOUNCE HAND_DATA ACT PROVE FILING VERIFY
            GOV_APP          | DEREGISTER   | SUCCESSOR ANNOUNCE HAND_DATA ACT PROVE FILING VERIFY
            WORK_GROUP       | KEEP         |
            GOV_APP          | RECTIFY      |
            WORK_GROUP       | OUT_OF_SCOPE |
            """)
    void eachFamilyEndsInItsOwnWay(Family family, Disposition disposition, String steps) {
        assertEquals(steps == null ? "" : steps, ProcedureStep.of(family, disposition).stream().map(Enum::name).collect(Collectors.joining(" ")));
    }
}

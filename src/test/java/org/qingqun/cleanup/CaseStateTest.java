package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

class CaseStateTest {
    /// The whole table for a group to be dissolved: every step that is not listed is forbidden.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED  | SUBMITTED WITHDRAWN DEFERRED
            SUBMITTED | APPROVED RETURNED WITHDRAWN DEFERRED
            RETURNED  | PROPOSED WITHDRAWN DEFERRED
            DEFERRED  | PROPOSED WITHDRAWN
            APPROVED  | NOTIFIED SUBMITTED WITHDRAWN DEFERRED
            NOTIFIED  | EXECUTED PROPOSED BLOCKED WITHDRAWN DEFERRED
            BLOCKED   | NOTIFIED WITHDRAWN DEFERRED
            EXECUTED  | CLOSED NOTIFIED WITHDRAWN DEFERRED
            FREEZING  | CLOSED NOTIFIED WITHDRAWN DEFERRED
            CLOSED    | REOPENED RESTORED
            REOPENED  | NOTIFIED EXECUTED WITHDRAWN
            DECIDED   |
            WITHDRAWN |
            RESTORED  |
            """)
    void aGroupIsDissolvedStepByStep(CaseState from, String to) {
        assertSteps(to, from, Disposition.DISSOLVE, Family.WORK_GROUP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # an account freezes before it is closed; a light disposition never sees a notice; a rectification needs proof
            EXECUTED | DEREGISTER   | OFFICIAL_ACCOUNT | FREEZING NOTIFIED WITHDRAWN DEFERRED
            EXECUTED | MERGE        | OFFICIAL_ACCOUNT | FREEZING NOTIFIED WITHDRAWN DEFERRED
            EXECUTED | TAKE_DOWN    | GOV_APP          | CLOSED NOTIFIED WITHDRAWN DEFERRED
            APPROVED | KEEP         | WORK_GROUP       | DECIDED SUBMITTED WITHDRAWN DEFERRED
            APPROVED | OUT_OF_SCOPE | WORK_GROUP       | DECIDED SUBMITTED WITHDRAWN DEFERRED
            APPROVED | RECTIFY      | WORK_GROUP       | DECIDED EXECUTED SUBMITTED WITHDRAWN DEFERRED
            EXECUTED | RECTIFY      | WORK_GROUP       | DECIDED WITHDRAWN DEFERRED
            """)
    void dispositionAndFamilyChangeThePath(CaseState from, Disposition disposition, Family family, String to) {
        assertSteps(to, from, disposition, family);
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void onlyAClosingDispositionCanReachClosed(Disposition disposition) {
        for (var family : Family.values()) {
            var reached = EnumSet.of(CaseState.PROPOSED);
            for (boolean grew = true; grew; ) {
                var next = EnumSet.copyOf(reached);
                for (var state : reached) next.addAll(state.next(disposition, family));
                grew = !next.equals(reached);
                reached = next;
            }
            assertEquals(disposition.closes(), reached.contains(CaseState.CLOSED), disposition + " " + family);
            assertEquals(!disposition.closes(), reached.contains(CaseState.DECIDED), disposition + " " + family);
        }
    }

    @Test void aForbiddenStepIsRefusedAndChangesNothing() {
        var proposed = new CleanupCase(new CaseId(4), new CampaignId(1), new AssetId(2), Family.WORK_GROUP, Disposition.DISSOLVE, null, CaseState.PROPOSED,
                "任务完成", null, null, PersonId.ADMINISTRATOR, null, null, null, null, null, 0);
        for (var state : CaseState.values()) {
            if (proposed.state().next(Disposition.DISSOLVE, Family.WORK_GROUP).contains(state)) continue;
            var refusal = assertThrows(ExpectedException.class, () -> proposed.moveTo(state));
            assertEquals(ErrorCode.ILLEGAL_STEP, refusal.code());
        }
        assertEquals(CaseState.PROPOSED, proposed.state());
    }

    private static void assertSteps(String expected, CaseState from, Disposition disposition, Family family) {
        var states = EnumSet.noneOf(CaseState.class);
        if (expected != null) for (var name : expected.split(" ")) states.add(CaseState.valueOf(name));
        assertEquals(Set.copyOf(states), Set.copyOf(from.next(disposition, family)));
    }
}

package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class DelegationServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private SignedIn head;
    private PersonId deputy;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        head = office.pins.setFirst(office.head.id(), "2580");
        deputy = office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD).id();
    }

    @AfterEach void close() {
        office.close();
    }

    private static ErrorCode refusal(Executable step) {
        return assertThrows(ExpectedException.class, step).code();
    }

    @Test void theHeadNamesWhoStandsInForHimAndItStandsInTheLog() {
        var entered = office.delegations.delegate(head, deputy, TODAY, TODAY.plusDays(5), " 出差 ");
        assertEquals(List.of(entered), office.delegations.findOpen());
        assertEquals("出差", entered.reason());
        var log = office.stores.audit().findBySubject("person:" + office.head.id().value()).stream().map(ChainedEntry::entry).toList();
        assertEquals(List.of("approval.delegate", office.head.id().value(), "person:" + deputy.value() + " 2026-11-02 2026-11-07"),
                List.of(log.getLast().action(), log.getLast().by(), log.getLast().to()));
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "3,2", "0,90"})
    void itLastsForATimeFromNowOn(int from, int until) {
        assertEquals(ErrorCode.DELEGATION_PERIOD, refusal(() -> office.delegations.delegate(head, deputy, TODAY.plusDays(from), TODAY.plusDays(until), "出差")));
    }

    @Test void onlyToSomebodyElseWhoMayApproveAndForAReason() {
        assertEquals(ErrorCode.SAME_PERSON, refusal(() -> office.delegations.delegate(head, office.head.id(), TODAY, TODAY, "出差")));
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> office.delegations.delegate(head, ADMIN, TODAY, TODAY, "出差")), "who proposes does not approve");
        assertEquals(ErrorCode.REASON_REQUIRED, refusal(() -> office.delegations.delegate(head, deputy, TODAY, TODAY, " ")));
    }

    @Test void oneAtATime() {
        office.delegations.delegate(head, deputy, TODAY, TODAY.plusDays(5), "出差");
        assertEquals(ErrorCode.DELEGATED_ALREADY, refusal(() -> office.delegations.delegate(head, deputy, TODAY.plusDays(5), TODAY.plusDays(9), "休假")));
        office.delegations.delegate(head, deputy, TODAY.plusDays(6), TODAY.plusDays(9), "休假");
        assertEquals(2, office.delegations.findOpen().size());
    }

    @Test void itIsTakenBackByItsHeadOrAnAdministrator() {
        var first = office.delegations.delegateFor(office.head.id(), deputy, TODAY, TODAY.plusDays(5), "出差", ADMIN);
        var stranger = office.pins.setFirst(deputy, "1357");
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> office.delegations.end(first, stranger)));
        office.delegations.end(first, head);
        assertEquals(List.of(), office.delegations.findOpen());
        var second = office.delegations.delegate(head, deputy, TODAY, TODAY.plusDays(5), "出差");
        office.delegations.end(second, ADMIN);
        assertEquals(List.of(), office.delegations.findOpen());
    }

    @Test void itIsNotPassedOn() {
        var third = office.stores.people().insert("孙三", null, Role.DEPARTMENT_HEAD);
        office.delegations.delegate(head, deputy, TODAY, TODAY.plusDays(5), "出差");
        office.delegations.delegateFor(deputy, third.id(), TODAY, TODAY.plusDays(5), "休假", ADMIN);
        assertEquals(false, office.approvals.reach(third).contains(office.bureau.id()));
        assertEquals(true, office.approvals.reach(third).contains(office.county.id()));
    }
}

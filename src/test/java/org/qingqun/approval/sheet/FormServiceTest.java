package org.qingqun.approval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.AssetBuilder;

class FormServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private CleanupCase first;
    private CleanupCase second;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("甲群", "乙群", "丙群");
        first = office.propose(groups.get(0).id(), Disposition.DISSOLVE, null);
        second = office.propose(groups.get(1).id(), Disposition.DISSOLVE, null);
        office.propose(groups.get(2).id(), Disposition.KEEP, null); // by the office, not by the unit's form
        var batch = office.stores.batches().open(Instant.now(office.clock), ADMIN, "test", List.of("市教育局.xlsx"));
        office.stores.batches().proposed(batch, Set.of(first.id().value(), second.id().value()));
    }

    @AfterEach void close() {
        office.close();
    }

    private CaseState state(CaseId id) {
        return office.stores.cases().get(id).state();
    }

    private static Scan scan() {
        return new Scan("报送表.pdf", "c".repeat(64), "%PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test void aSignedFormCountsForItsRowsProposedOrSubmitted() {
        office.review.submit(List.of(second.id()), ADMIN).single();
        assertEquals(List.of(2), office.forms.findOpen().stream().map(u -> u.cases().size()).toList());
        assertEquals(2, office.forms.accept(office.bureau.id(), office.head.id(), scan(), ADMIN).done().size());
        assertEquals(List.of(CaseState.APPROVED, CaseState.APPROVED), List.of(state(first.id()), state(second.id())));
        var answer = office.approvals.findAgreement(first.id()).orElseThrow();
        assertEquals(List.of(office.head.id(), ApprovalGrade.SHEET_WITH_SCAN, scan().sha256()), List.of(answer.by(), answer.grade(), answer.backing().signedFile()));
        assertEquals(List.of(), office.forms.findOpen(), "no second signature for the same decision");
    }

    @Test void whatTheOfficeDecidedOtherwiseNeedsAnotherSignature() {
        office.review.redecide(first.id(), new Proposal(first.asset(), Disposition.KEEP, null, "还在用", null, null), ADMIN);
        assertEquals(List.of(List.of(second.id())), office.forms.findOpen().stream().map(FormStore.OfUnit::cases).toList());
        office.forms.accept(office.bureau.id(), office.head.id(), null, ADMIN);
        assertEquals(List.of(CaseState.PROPOSED, CaseState.APPROVED), List.of(state(first.id()), state(second.id())));
        assertEquals(ApprovalGrade.SHEET_WITHOUT_SCAN, office.approvals.findAgreement(second.id()).orElseThrow().grade());
    }

    @Test void aRowThatChangedAfterItWasSubmittedIsRefusedAndTheOtherCounts() {
        office.review.submit(List.of(first.id()), ADMIN).single();
        office.inventory.edit(office.stores.assets().get(first.asset()), AssetBuilder.workGroup().name("改名").unit(office.bureau.id().value()).facts(), Set.of(), 1);
        var outcome = office.forms.accept(office.bureau.id(), office.head.id(), null, ADMIN);
        assertEquals(List.of(ErrorCode.CONTENT_CHANGED), outcome.refused().stream().map(r -> r.why().code()).toList());
        assertEquals(List.of(second.id()), outcome.done().stream().map(CleanupCase::id).toList());
    }

    @Test void onlyByAHeadOfTheUnitAndOnlyWhereThereIsSomething() {
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> office.forms.accept(office.bureau.id(), ADMIN, null, ADMIN)));
        assertEquals(ErrorCode.OTHER_UNIT, refusal(() -> office.forms.accept(office.county.id(), office.head.id(), null, ADMIN)));
        office.forms.accept(office.bureau.id(), office.head.id(), null, ADMIN);
        assertEquals(ErrorCode.NOTHING_ON_FORM, refusal(() -> office.forms.accept(office.bureau.id(), office.head.id(), null, ADMIN)));
    }

    @Test void aScanOfSomethingElseIsRefusedAndNothingIsDecided() {
        office.stores.sheets().keep(scan(), "sheet:1", 1, Instant.now(office.clock));
        assertEquals(ErrorCode.SCAN_USED_ELSEWHERE, refusal(() -> office.forms.accept(office.bureau.id(), office.head.id(), scan(), ADMIN)));
        assertEquals(CaseState.PROPOSED, state(first.id()));
    }

    private static ErrorCode refusal(org.junit.jupiter.api.function.Executable step) {
        return assertThrows(ExpectedException.class, step).code();
    }
}

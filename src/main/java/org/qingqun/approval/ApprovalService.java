package org.qingqun.approval;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseSteps;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// 审批: a department head's answers, bound to the content they were given for. Who proposed cannot approve.
public record ApprovalService(ReviewService review, AssetStore assets, UnitStore units, ApprovalStore approvals, DelegationStore delegations, Access access, CaseSteps steps) {

    /// A head's answer in the program, after his PIN.
    ///
    /// Refusals by row: `ILLEGAL_STEP`, `SAME_PERSON`, `OTHER_UNIT`, and for AGREE `CONTENT_CHANGED`: what changed can only be sent back; for all: `NOT_ALLOWED`, `REASON_REQUIRED`.
    ///
    /// @param until only for DEFER: the day the case comes back
    public Outcome decide(List<CaseId> ids, Verdict verdict, @Nullable String comment, @Nullable LocalDate until, SignedIn head) {
        return answer(ids, verdict, comment, until, head.person().id(), ApprovalGrade.IN_APP_PIN, Backing.NONE);
    }

    /// A head's agreement to merges, but into another one, after his PIN: it is his approval of the merge as he wants it, and nobody has to submit it again.
    ///
    /// Refusals as for AGREE, and as `ReviewService.redirect`.
    ///
    /// @param words what he said, kept with the case
    /// @throws ExpectedException `NOT_ALLOWED`; `OTHER_UNIT` where the other one is of a unit he does not answer for: it is not his to fill
    public Outcome agreeInto(List<CaseId> ids, AssetId survivor, String words, SignedIn head) {
        return agreeInto(ids, survivor, words, head.person().id(), ApprovalGrade.IN_APP_PIN, Backing.NONE);
    }

    /// As the other, where it stands on a sheet that the head signed.
    ///
    /// @param recordedBy as in `recordSheet`
    public Outcome recordInto(List<CaseId> ids, AssetId survivor, String words, PersonId head, ApprovalGrade grade, Backing backing, PersonId recordedBy) {
        access.require(recordedBy, Permission.EXECUTE);
        requireOnPaper(grade);
        return agreeInto(ids, survivor, words, head, grade, backing);
    }

    private Outcome agreeInto(List<CaseId> ids, AssetId survivor, String words, PersonId head, ApprovalGrade grade, Backing backing) {
        var person = access.require(head, Permission.APPROVE);
        var reach = reach(person);
        boolean anywhere = isAnywhere(person, grade);
        if (!anywhere && !reach.contains(assets.get(survivor).unit())) throw new ExpectedException(ErrorCode.OTHER_UNIT, person.name());
        return steps.eachCase(ids, c -> {
            var asset = assets.get(c.asset());
            var away = requireAnswerable(c, asset, person, reach, anywhere);
            requireUnchanged(c, content(c, asset).hash());
            var redirected = review.redirect(c.id(), survivor, words, head);
            return moveOn(redirected, new Approval(c.id(), head, grade, Verdict.AGREE, words, content(redirected, asset).hash(), steps.clock().instant(),
                    backing.insteadOf(away)), null);
        });
    }

    /// A signed sheet's answers, typed in by somebody else on behalf of `head`.
    ///
    /// @param recordedBy must be allowed to execute; stands in the log beside the head
    public Outcome recordSheet(List<CaseId> ids, Verdict verdict, @Nullable String comment, @Nullable LocalDate until, PersonId head,
            ApprovalGrade grade, PersonId recordedBy) {
        return recordSheet(ids, verdict, comment, until, head, grade, Backing.NONE, recordedBy);
    }

    /// As the other, with the printed sheet it was read from and the scan that shows it.
    public Outcome recordSheet(List<CaseId> ids, Verdict verdict, @Nullable String comment, @Nullable LocalDate until, PersonId head,
            ApprovalGrade grade, Backing backing, PersonId recordedBy) {
        access.require(recordedBy, Permission.EXECUTE);
        requireOnPaper(grade);
        return answer(ids, verdict, comment, until, head, grade, backing);
    }

    private static void requireOnPaper(ApprovalGrade grade) {
        if (grade == ApprovalGrade.IN_APP_PIN || grade == ApprovalGrade.SIGNED_FILE) throw new ExpectedException(ErrorCode.NOT_ALLOWED, grade, "");
    }

    /// A scan came after the answers of its sheet were recorded: they are as firm as if it had come with them.
    public void confirm(SheetId sheet, String scanSha256) {
        var last = new LinkedHashMap<CaseId, Approval>();
        for (var answer : approvals.findBySheet(sheet)) last.put(answer.cleanupCase(), answer);
        for (var answer : last.values())
            if (answer.grade() == ApprovalGrade.SHEET_WITHOUT_SCAN) approvals.append(answer.shownBy(ApprovalGrade.SHEET_WITH_SCAN, Backing.of(sheet, scanSha256), steps.clock().instant()));
    }

    /// Whether this head may sign for the unit: his own or one below it; every unit where he is known by name only.
    public boolean reaches(Person head, UnitId unit) {
        return isAnywhere(head, ApprovalGrade.SHEET_WITHOUT_SCAN) || reach(head).contains(unit);
    }

    /// Which units this head answers for today.
    public Reach reach(Person head) {
        return reach(List.of(head)).getFirst();
    }

    /// Which units each of these heads answers for today, in their order.
    public List<Reach> reach(List<Person> heads) {
        var tree = new UnitTree(units.findAll());
        var today = LocalDate.now(steps.clock());
        var inForce = delegations.findAll().stream().filter(d -> d.isInForce(today)).toList();
        return heads.stream().map(head -> new Reach(head, tree, inForce, access.people()::get)).toList();
    }

    /// Brings approved cases whose content changed since back to their approver, each by itself and with its reason; nobody else's approval is touched.
    public List<CleanupCase> bringBackChanged(PersonId by) {
        access.require(by, Permission.REVIEW);
        var changed = review.findRows(review.findIds(CaseQuery.in(CaseState.APPROVED))).stream()
                .filter(r -> !CaseContent.of(r.cleanupCase(), r.asset(), r.survivor()).hash().equals(r.cleanupCase().contentHash())).map(r -> r.cleanupCase().id()).toList();
        return changed.isEmpty() ? List.of() : steps.eachCase(changed, c -> steps.submit(c, review.content(c), by, CaseSteps.CONTENT_CHANGED)).done();
    }

    /// The last agreement to a case; empty where nobody agreed.
    public Optional<Approval> findAgreement(CaseId id) {
        return approvals.findByCase(id).stream().filter(a -> a.verdict() == Verdict.AGREE).reduce((_, later) -> later);
    }

    /// Cases of the campaign that were last agreed to with this grade.
    public Set<CaseId> findByGrade(ApprovalGrade grade) {
        return approvals.findCasesByGrade(review.campaigns().current().id(), grade);
    }

    /// The cases waiting for this head, in the order of their deadlines, his own before those he answers for somebody else; none where he answers for no unit.
    public List<CaseId> findWaiting(Person head) {
        var found = new LinkedHashSet<CaseId>();
        for (var root : reach(head).roots()) found.addAll(review.findIds(new CaseQuery(Set.of(CaseState.SUBMITTED), Set.of(), null, root, null)));
        return List.copyOf(found);
    }

    private Outcome answer(List<CaseId> ids, Verdict verdict, @Nullable String comment, @Nullable LocalDate until, PersonId head, ApprovalGrade grade, Backing backing) {
        var person = access.require(head, Permission.APPROVE);
        if (verdict != Verdict.AGREE && StringUtils.isBlank(comment)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        if (verdict == Verdict.DEFER && until == null) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        var reach = reach(person);
        boolean anywhere = isAnywhere(person, grade);
        return steps.eachCase(ids, c -> {
            var asset = assets.get(c.asset());
            var away = requireAnswerable(c, asset, person, reach, anywhere);
            return moveOn(c, new Approval(c.id(), head, grade, verdict, comment, content(c, asset).hash(), steps.clock().instant(), backing.insteadOf(away)), until);
        });
    }

    /// The case is of a unit he answers for, and neither he nor whom he stands in for proposed it.
    ///
    /// @return whom he stands in for; null where it is his own affair
    private @Nullable PersonId requireAnswerable(CleanupCase c, Asset asset, Person head, Reach reach, boolean anywhere) {
        if (!anywhere && !reach.contains(asset.unit())) throw new ExpectedException(ErrorCode.OTHER_UNIT, head.name());
        var away = anywhere ? null : reach.insteadOf(asset.unit());
        if (c.proposedBy().equals(head.id()) || c.proposedBy().equals(away)) throw new ExpectedException(ErrorCode.SAME_PERSON, access.people().get(c.proposedBy()).name());
        return away;
    }

    private static void requireUnchanged(CleanupCase c, String hash) {
        if (c.state() == CaseState.SUBMITTED && !hash.equals(c.contentHash())) throw new ExpectedException(ErrorCode.CONTENT_CHANGED, c.id().value());
    }

    private CaseContent content(CleanupCase c, Asset asset) {
        return CaseContent.of(c, asset, c.survivor() == null ? null : assets.get(c.survivor()));
    }

    /// A sheet may be signed by a head who is known by name only; in the program such a head answers for nothing.
    private static boolean isAnywhere(Person head, ApprovalGrade grade) {
        return head.unit() == null && grade != ApprovalGrade.IN_APP_PIN;
    }

    private CleanupCase moveOn(CleanupCase c, Approval answer, @Nullable LocalDate until) {
        var next = switch (answer.verdict()) {
            case AGREE -> CaseState.APPROVED;
            case RETURN -> CaseState.RETURNED;
            case DEFER -> CaseState.DEFERRED;
        };
        if (answer.verdict() == Verdict.AGREE) requireUnchanged(c, answer.contentHash());
        if (c.state() != CaseState.SUBMITTED) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, c.id().value(), c.state(), next);
        var moved = steps.move(c, x -> x.moveTo(next).waitingUntil(until).returnedBecause(answer.comment()), answer.by(), answer.comment());
        approvals.append(answer);
        return moved;
    }
}

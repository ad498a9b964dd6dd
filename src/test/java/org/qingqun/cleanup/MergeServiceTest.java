package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.OfficeFixture;
import org.qingqun.audit.ChainCheck;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.MergeService.Merging;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.exchange.Arithmetic;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.progress.Figures;
import org.qingqun.store.TestDatabases;
import org.qingqun.wording.ErrorText;

@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabases.Dialect.class)
class MergeServiceTest {
    @Parameter TestDatabases.Dialect dialect = TestDatabases.Dialect.SQLITE;
    private OfficeFixture office;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(TestDatabases.fresh(dialect));
        groups = office.groups("控辍保学工作群", "控辍保学联络群", "控辍保学数据报送群", "防汛值班群");
    }

    @AfterEach void close() {
        office.close();
    }

    private NewSurvivor wanted() {
        return new NewSurvivor(" 控辍保学群 ", office.bureau.id(), Platform.WECHAT, new Custodian("李明远", "科长", null), "控辍保学日常调度", "县区教育局");
    }

    private static Proposal source(AssetId id) {
        return new Proposal(id, Disposition.MERGE, null, "职能相同", "李明远", TODAY.plusDays(30));
    }

    private Merging merge(Asset... sources) {
        return office.merges.mergeIntoNew(wanted(), Stream.of(sources).map(a -> source(a.id())).toList(), ADMIN);
    }

    private Asset survivor(Merging merging) {
        return office.stores.assets().get(Objects.requireNonNull(merging.survivor()).id());
    }

    /// B, N, J, S, M, disposed; the register agrees with them.
    private List<Integer> figures() {
        Figures f = office.progress.stats(Family.WORK_GROUP, null, TODAY.plusDays(1)).total();
        assertEquals(List.of(), new Arithmetic(office.stores.campaigns(), office.stores.memberships(), office.stores.assets(), office.stores.units()).check());
        return List.of(f.baseline(), f.added(), f.mergedInto(), f.remaining(), f.mergedAway(), f.disposed());
    }

    private void close(CaseId id) {
        var ids = List.of(id);
        office.review.submit(ids, ADMIN).single();
        office.agree(id).single();
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        office.execution.execute(ids, TODAY, ADMIN).single();
        office.execution.addProof(id, "截图.png", ("proof of " + id).getBytes(StandardCharsets.UTF_8), ADMIN);
        office.execution.verify(ids, TODAY, ADMIN).single();
    }

    @Test void threeMergedIntoANewOneAreTwoFewer() {
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(List.of(4, 0, 0, 4, 0, 0), figures());
        var merging = merge(groups.get(0), groups.get(1), groups.get(2));
        assertEquals(List.of(4, 1, 1, 5, 0, -1), figures());
        merging.outcome().done().forEach(c -> close(c.id()));
        assertEquals(List.of(4, 1, 1, 2, 3, 2), figures());
        assertEquals(AssetStatus.IN_USE, survivor(merging).status());
    }

    @Test void theSurvivorStandsInTheRegisterWithWhatWasSaidOfIt() {
        office.baseline.lock(TODAY, ADMIN);
        var merging = merge(groups.get(0), groups.get(1));
        var facts = survivor(merging).facts();
        assertEquals(List.of("控辍保学群", office.bureau.id(), "李明远", "2026-11-02"),
                List.of(facts.name(), facts.unit(), Objects.requireNonNull(facts.custodian().name()), String.valueOf(facts.createdOn())));
        assertEquals(List.of(CaseState.PROPOSED, survivor(merging).id(), "职能相同", TODAY.plusDays(30)), Stream.of(merging.outcome().done().getFirst())
                .flatMap(c -> Stream.of(c.state(), c.survivor(), c.reason(), c.deadline())).toList());
        assertEquals(List.of("asset.add"), actions(survivor(merging)));
    }

    private List<String> actions(Asset asset) {
        return office.stores.audit().findBySubject("asset:" + asset.id().value()).stream().map(l -> l.entry().action()).toList();
    }

    @Test void aRefusedSourceStaysOutAndTheOthersGo() {
        office.baseline.lock(TODAY, ADMIN);
        office.propose(groups.get(1).id(), Disposition.KEEP, null);
        var outcome = merge(groups.get(0), groups.get(1), groups.get(2)).outcome();
        assertEquals(2, outcome.done().size());
        assertEquals(List.of(ErrorCode.OPEN_CASE_EXISTS), outcome.refused().stream().map(r -> r.why().code()).toList());
    }

    @Test void withoutASingleSourceNothingIsWritten() {
        office.baseline.lock(TODAY, ADMIN);
        office.propose(groups.get(1).id(), Disposition.KEEP, null);
        var before = office.stores.audit().head();
        var merging = merge(groups.get(1));
        assertNull(merging.survivor());
        assertEquals(List.of(ErrorCode.OPEN_CASE_EXISTS), merging.outcome().refused().stream().map(r -> r.why().code()).toList());
        assertEquals(List.of(4, 0, 0, 4, 0, 0), figures());
        assertEquals(before, office.stores.audit().head());
        assertEquals(List.of(), office.stores.assets().findByName(office.bureau.id(), "控辍保学群"));
    }

    private PersonId colleague() {
        return office.stores.people().insert("王晓燕", null, Role.ADMINISTRATOR).id();
    }

    private static List<String> sentences(Outcome outcome) {
        return outcome.refused().stream().map(r -> new ErrorText(Messages.in("zh")).explain(r.why())).toList();
    }

    @Test void whatStandsInTwoClustersGoesWhereItWasSentFirst() {
        office.baseline.lock(TODAY, ADMIN);
        merge(groups.get(0), groups.get(1));
        var second = office.merges.mergeIntoNew(new NewSurvivor("值班群", office.bureau.id(), Platform.WECHAT, new Custodian("李明远", null, null), null, null),
                List.of(source(groups.get(1).id()), source(groups.get(3).id())), colleague());
        assertEquals(List.of("“控辍保学联络群”已提出并入“控辍保学群”（拟处置），一个群只能并入一处；要改并别处，请先撤回那一项。"), sentences(second.outcome()));
        assertEquals(List.of(groups.get(3).id()), second.outcome().done().stream().map(CleanupCase::asset).toList());
        assertEquals(List.of(4, 2, 2, 6, 0, -2), figures());
    }

    @Test void whoStaysInOneClusterAndLeavesInAnotherIsToldOf() {
        office.propose(groups.get(0).id(), Disposition.MERGE, groups.get(1).id());
        var wanted = Stream.of(groups.get(2).id(), groups.get(1).id())
                .map(id -> new Proposal(id, Disposition.MERGE, id.equals(groups.get(1).id()) ? groups.get(3).id() : groups.get(0).id(), "重复", null, null)).toList();
        assertEquals(List.of("“控辍保学工作群”本身已提出“合并”，不能再作为并入对象；请改选一个，或先撤回它的那一项。", "有事项要并入“控辍保学联络群”，办结前不能撤销它。"),
                sentences(office.review.propose(wanted, colleague())));
        assertEquals(1, office.review.findIds(CaseQuery.ALL).size());
    }

    @Test void twoWhoMergeTheSameGroupAtOnceGetItOnce() throws Exception {
        office.baseline.lock(TODAY, ADMIN);
        var other = colleague();
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var mine = both.submit(() -> {
                start.await();
                return merge(groups.get(0), groups.get(1));
            });
            var theirs = both.submit(() -> {
                start.await();
                return office.merges.mergeIntoNew(new NewSurvivor("联络群", office.bureau.id(), Platform.WECHAT, new Custodian("王晓燕", null, null), null, null),
                        List.of(source(groups.get(1).id()), source(groups.get(2).id())), other);
            });
            var outcomes = List.of(mine.get().outcome(), theirs.get().outcome());
            assertEquals(List.of(groups.get(0).id(), groups.get(1).id(), groups.get(2).id()), outcomes.stream().flatMap(o -> o.done().stream()).map(CleanupCase::asset).sorted().toList());
            assertEquals(List.of(ErrorCode.MERGES_ELSEWHERE), outcomes.stream().flatMap(o -> o.refused().stream()).map(r -> r.why().code()).toList());
        }
        assertEquals(List.of(4, 2, 2, 6, 0, -2), figures());
        var chain = new ChainCheck();
        office.stores.audit().forEach(chain);
        assertEquals(Optional.empty(), chain.firstBreak());
    }

    /// On a server both may be read before either is written.
    @Test void mergesIntoEachOtherLeaveOneInTheRegister() {
        office.baseline.lock(TODAY, ADMIN);
        var a = groups.get(0);
        var b = groups.get(1);
        var there = office.propose(a.id(), Disposition.MERGE, b.id()).id();
        var back = office.stores.cases().insertAll(office.campaigns.current().id(), Map.of(b.id(), b),
                List.of(new Proposal(b.id(), Disposition.MERGE, a.id(), "重复", null, null)), ADMIN).getFirst().id();
        office.review.submit(List.of(back), ADMIN).single();
        office.agree(back).single();
        close(there);
        assertEquals(List.of("“控辍保学联络群”不能并入“控辍保学工作群”：后者本身也要合并或撤销。"), sentences(office.execution.notify(List.of(back), TODAY, TODAY, ADMIN)));
        assertEquals(List.of(4, 0, 0, 3, 1, 1), figures());
    }

    @Test void aChainWhoseEndWasClosedTakesNobodyIn() {
        office.baseline.lock(TODAY, ADMIN);
        var waiting = office.propose(groups.get(0).id(), Disposition.MERGE, groups.get(1).id()).id();
        office.review.submit(List.of(waiting), ADMIN).single();
        office.agree(waiting).single();
        var on = office.stores.cases().insertAll(office.campaigns.current().id(), Map.of(groups.get(1).id(), groups.get(1)),
                List.of(new Proposal(groups.get(1).id(), Disposition.MERGE, groups.get(2).id(), "重复", null, null)), ADMIN).getFirst().id();
        close(on);
        office.closed(groups.get(2).id(), Disposition.DISSOLVE, null);
        assertEquals(List.of("“控辍保学数据报送群”不在册或类别不同，不能作为并入对象。"), sentences(office.execution.notify(List.of(waiting), TODAY, TODAY, ADMIN)));
    }

    @Test void anotherFamilyDoesNotMergeIntoAGroup() {
        office.baseline.lock(TODAY, ADMIN);
        var account = office.insert(org.qingqun.inventory.AssetBuilder.account().unit(office.bureau.id().value()));
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, merge(account).outcome().refused().getFirst().why().code());
    }

    @Test void whatCannotBeAddedIsRefused() {
        assertEquals(ErrorCode.BASELINE_MISSING, refusal(ADMIN));
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(office.head.id()));
        merge(groups.get(0));
        assertEquals(ErrorCode.NAME_TAKEN, refusal(ADMIN));
    }

    private ErrorCode refusal(org.qingqun.campaign.PersonId by) {
        return assertThrows(ExpectedException.class, () -> office.merges.mergeIntoNew(wanted(), List.of(source(groups.get(3).id())), by)).code();
    }

    @Test void takenBackItIsAsIfItHadNeverBeenCounted() {
        office.baseline.lock(TODAY, ADMIN);
        var merging = merge(groups.get(0), groups.get(1));
        office.merges.takeBack(merging, "重新考虑", ADMIN);
        assertEquals(List.of(4, 0, 0, 4, 0, 0), figures());
        assertEquals(List.of(AssetStatus.OUT_OF_SCOPE, CaseState.WITHDRAWN),
                List.of(survivor(merging).status(), office.stores.cases().get(merging.outcome().done().getFirst().id()).state()));
        assertEquals("asset.take-back", actions(survivor(merging)).getLast());
    }

    @Test void aSecondTryMeansTheSameGroup() {
        office.baseline.lock(TODAY, ADMIN);
        var first = merge(groups.get(0), groups.get(1));
        office.merges.takeBack(first, "名称写错", ADMIN);
        var second = merge(groups.get(0), groups.get(1));
        assertEquals(survivor(first).id(), survivor(second).id());
        assertEquals(AssetStatus.IN_USE, survivor(second).status());
        assertEquals(List.of(4, 1, 1, 5, 0, -1), figures());
    }

    @Test void whatWasSubmittedIsNotTakenBack() {
        office.baseline.lock(TODAY, ADMIN);
        var merging = merge(groups.get(0), groups.get(1));
        office.review.submit(List.of(merging.outcome().done().getLast().id()), ADMIN).single();
        assertEquals(ErrorCode.ILLEGAL_STEP, assertThrows(ExpectedException.class, () -> office.merges.takeBack(merging, "x", ADMIN)).code());
        assertEquals(CaseState.PROPOSED, office.stores.cases().get(merging.outcome().done().getFirst().id()).state());
    }

    @Test void withTheLastMergeWithdrawnTheSurvivorIsAnOrdinaryNewGroup() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = merge(groups.get(0), groups.get(1)).outcome().done().stream().map(CleanupCase::id).toList();
        office.review.withdraw(ids.subList(0, 1), "仍在使用", ADMIN).single();
        assertEquals(List.of(4, 1, 1, 5, 0, -1), figures());
        office.review.redecide(ids.get(1), new Proposal(groups.get(1).id(), Disposition.DISSOLVE, null, "任务已结束", null, null), ADMIN);
        assertEquals(List.of(4, 1, 0, 5, 0, 0), figures());
    }

    @Test void aRestoredSourceLeavesTheSurvivorWithTheOthers() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = merge(groups.get(0), groups.get(1)).outcome().done().stream().map(CleanupCase::id).toList();
        ids.forEach(this::close);
        assertEquals(List.of(4, 1, 1, 3, 2, 1), figures());
        office.execution.restore(ids.subList(0, 1), TODAY, "合并有误", ADMIN).single();
        assertEquals(List.of(4, 1, 1, 4, 1, 0), figures());
        office.execution.restore(ids.subList(1, 2), TODAY, "合并有误", ADMIN).single();
        assertEquals(List.of(4, 1, 0, 5, 0, 0), figures());
    }
}

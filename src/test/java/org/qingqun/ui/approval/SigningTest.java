package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.Person;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.office.Office;
import org.qingqun.ui.approval.Result.Executor;
import org.qingqun.ui.approval.Signing.Signed;
import org.qingqun.ui.common.TestDesk;

class SigningTest {
    private static final String PIN = "2580";
    private @TempDir Path folder;
    private OfficeFixture fixture;
    private Office office;
    private Signing signing;

    @BeforeEach void open() {
        fixture = new OfficeFixture(folder);
        fixture.pins.setFirst(fixture.head.id(), PIN);
        var desk = new TestDesk(fixture).desk;
        office = desk.office();
        signing = new Signing(office, desk.messages());
    }

    @AfterEach void close() {
        fixture.close();
    }

    private void submit(String name, Disposition disposition, String responsible, LocalDate deadline) {
        var asset = fixture.insert(AssetBuilder.workGroup().name(name).purpose("日常工作").unit(fixture.bureau.id().value()));
        var id = fixture.review.propose(List.of(new Proposal(asset.id(), disposition, null, "按清理要求", responsible, deadline)), ADMIN).single().id();
        fixture.review.submit(List.of(id), ADMIN).single();
    }

    private List<Signed> answers(Answer... given) {
        var all = new BatchReader(office, new TestDesk(fixture).desk.messages()).read(fixture.head).all();
        return Stream.iterate(0, i -> i < given.length, i -> i + 1).map(i -> new Signed(all.get(i), given[i])).toList();
    }

    private Result sign(List<Signed> answers) {
        return signing.sign(fixture.head.id(), PIN, answers);
    }

    @Test void withAWrongPinNothingIsDone() {
        submit("甲群", Disposition.DISSOLVE, "王小明", null);
        var answers = answers(Answer.AGREE);
        assertEquals(ErrorCode.PIN_WRONG, assertThrows(ExpectedException.class, () -> signing.sign(fixture.head.id(), "0000", answers)).code());
        assertEquals(1, office.review().countByState().get(CaseState.SUBMITTED));
    }

    @Test void whoMustActStandsByTheEarliestDeadlineAndKeepingNeedsNobody() {
        submit("甲群", Disposition.DISSOLVE, "王小明", TODAY.plusDays(30));
        submit("乙群", Disposition.DISSOLVE, "李华", TODAY.plusDays(20));
        submit("丙群", Disposition.DISSOLVE, "王小明", TODAY.plusDays(10));
        submit("丁群", Disposition.RECTIFY, null, null);
        submit("戊群", Disposition.KEEP, "张三", TODAY.plusDays(5));
        var result = sign(answers(Answer.AGREE, Answer.AGREE, Answer.AGREE, Answer.AGREE, Answer.AGREE));
        assertEquals(List.of(new Executor("王小明", 2, TODAY.plusDays(10)), new Executor("李华", 1, TODAY.plusDays(20)), new Executor("责任人未填", 1, null)),
                result.executors());
        assertEquals(List.of(5, 3), List.of(result.count(Verdict.AGREE), result.closings()));
    }

    @Test void eachAnswerTakesEffectWithItsOwnWords() {
        for (var name : List.of("甲群", "乙群", "丙群", "丁群")) submit(name, Disposition.DISSOLVE, "王小明", null);
        var result = sign(answers(new Answer(Verdict.RETURN, "还在用", null), new Answer(Verdict.RETURN, "用途没有核实清楚", null), Answer.AGREE,
                new Answer(Verdict.DEFER, "年底统一处理", TODAY.plusDays(40))));
        assertEquals(Map.of(Verdict.AGREE, 1, Verdict.RETURN, 2, Verdict.DEFER, 1), result.counts());
        var comments = Stream.of(1L, 2L, 4L).map(id -> office.cases().get(new org.qingqun.cleanup.CaseId(id)).returnReason()).toList();
        assertEquals(List.of("还在用", "用途没有核实清楚", "年底统一处理"), comments);
    }

    @Test void whatIsLeftForALaterBatchIsCounted() {
        for (var name : List.of("甲群", "乙群", "丙群")) submit(name, Disposition.DISSOLVE, "王小明", null);
        assertEquals(2, sign(answers(Answer.AGREE)).later());
    }

    @Test void aHeadWhoWasMovedMeanwhileIsRefusedByNameAndReason() {
        submit("甲群", Disposition.DISSOLVE, "王小明", null);
        var answers = answers(Answer.AGREE);
        var h = fixture.stores.people().get(fixture.head.id());
        fixture.stores.people().replace(new Person(h.id(), h.name(), fixture.county.id(), h.role(), h.pinHash(), 0));
        var result = sign(answers);
        assertEquals(List.of("“甲群”没有照办：该事项不属于 赵文博 负责的单位。"), result.refusals());
        assertEquals(Map.of(), result.counts());
    }

    @Test void whatHeProposedHimselfIsRefusedByName() {
        var asset = fixture.groups("自己的群").getFirst();
        var own = fixture.stores.cases().insert(fixture.campaigns.current().id(), asset.family(),
                new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务已完成", null, null), fixture.head.id());
        fixture.review.submit(List.of(own.id()), ADMIN).single();
        var row = office.review().findRows(List.of(own.id())).getFirst();
        var item = ItemBuilder.item(asset.id().value()).build();
        var seen = new Item(row, item.risks(), item.merged(), item.change(), List.of(), TODAY, "赵文博", List.of(), List.of());
        assertEquals(List.of("“自己的群”是您本人提出的，不能由您审批。"), sign(List.of(new Signed(seen, Answer.AGREE))).refusals());
    }

    @Test void theLogHoldsOneLineForEachAnswer() {
        submit("甲群", Disposition.DISSOLVE, "王小明", null);
        submit("乙群", Disposition.DISSOLVE, "王小明", null);
        sign(answers(Answer.AGREE, Answer.AGREE));
        var lines = office.audit().findLatest(2).stream().map(l -> l.entry().action() + " " + l.entry().by()).toList();
        assertEquals(List.of("case.approved 2", "case.approved 2"), lines);
    }

    @Test void anAgreementIntoAnotherOneTakesEffectAndOneThatCannotIsNamed() {
        var groups = fixture.groups("政策宣讲群", "政策总群", "宣传群", "要解散的群");
        for (var source : List.of(groups.get(0), fixture.groups("政策答疑群").getFirst()))
            fixture.review.submit(List.of(fixture.propose(source.id(), Disposition.MERGE, groups.get(1).id()).id()), ADMIN).single();
        fixture.propose(groups.get(3).id(), Disposition.DISSOLVE, null);
        var given = answers(new Answer(Verdict.AGREE, "改为并入“宣传群”。", null, groups.get(2).id()), new Answer(Verdict.AGREE, "改为并入“要解散的群”。", null, groups.get(3).id()));
        var result = sign(given);
        assertEquals(List.of(1, 1), List.of(result.count(Verdict.AGREE), result.refusals().size()));
        assertEquals(groups.get(2).id(), office.cases().get(given.getFirst().item().id()).survivor());
        assertEquals(CaseState.SUBMITTED, office.cases().get(given.getLast().item().id()).state());
    }
}

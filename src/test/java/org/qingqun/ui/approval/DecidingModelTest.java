package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Risk;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.approval.Item.Change;
import org.qingqun.ui.common.TestDesk;

/// Batches made by hand: nothing here is read or written. 1 and 2 want a look, 3 and 4 do not.
class DecidingModelTest {
    private static final Person HEAD = new Person(new PersonId(2), "赵文博", new UnitId(2), Role.DEPARTMENT_HEAD, null, 0);
    private static final Answer NO = new Answer(Verdict.RETURN, "还在用", null);
    private static final Item ONE = item(1).risks(Risk.STILL_USED).build();
    private static final Item TWO = item(2).risks(Risk.JOINT).build();
    private static final Item THREE = item(3).build();
    private static final Item FOUR = item(4).to(Disposition.KEEP).build();
    private static @TempDir Path folder;
    private static OfficeFixture office;
    private TestDesk desk;
    private DecidingModel model;

    @BeforeAll static void open() {
        office = new OfficeFixture(folder);
    }

    @AfterAll static void close() {
        office.close();
    }

    @BeforeEach void layOut() {
        desk = new TestDesk(office);
        model = new DecidingModel(desk.desk);
        model.open(batch(ONE, TWO, THREE, FOUR), Map.of());
    }

    private static Batch batch(Item... items) {
        return Batch.of(HEAD, "市教育局", List.of(items), List.of());
    }

    private Part part() {
        return model.partProperty().get();
    }

    private Item shown() {
        return model.itemProperty().get();
    }

    private Set<Long> signed() {
        return model.toBeSigned().stream().map(s -> s.item().id().value()).collect(Collectors.toSet());
    }

    private Set<Long> weighed() {
        return desk.deciding.keySet().stream().map(id -> id.value()).collect(Collectors.toSet());
    }

    @Test void startsWithTheMostSerious() {
        assertEquals(List.of(Part.CARD, ONE), List.of(part(), shown()));
    }

    @Test void withoutAnyThatWantsALookTheTableComesFirst() {
        var plain = new DecidingModel(desk.desk);
        plain.open(batch(THREE, FOUR), Map.of());
        assertEquals(Part.REST, plain.partProperty().get());
        plain.toSign(true);
        assertEquals(Map.of(Verdict.AGREE, 2), plain.counts());
        plain.backFromSign();
        assertEquals(Part.REST, plain.partProperty().get());
    }

    @Test void anAnswerLeadsToTheNextOpenOneAlsoAroundTheEnd() {
        model.show(TWO);
        model.answer(Answer.AGREE);
        assertEquals(ONE, shown());
        model.answer(Answer.AGREE);
        assertEquals(Part.REST, part());
    }

    @Test void aChangedAnswerReplacesTheFirstOne() {
        model.answer(Answer.AGREE);
        model.show(ONE);
        model.answer(NO);
        assertEquals(Map.of(ONE.id(), NO), Map.copyOf(model.answers()));
        assertEquals(TWO, shown());
    }

    @Test void whatIsPutOffStaysOpenAndKeepsTheRestLocked() {
        model.step(1);
        model.answer(Answer.AGREE);
        assertEquals(List.of(ONE, 1), List.of(shown(), model.open()));
        model.step(1);
        model.step(1);
        assertEquals(Part.REST, part());
        model.toSign(true);
        assertEquals(Part.REST, part(), "one is still open");
        model.toSign(false);
        assertEquals(List.of(Part.SIGN, Set.of(2L)), List.of(part(), signed()));
    }

    @Test void nothingIsSignedWithoutAnAnswer() {
        model.toSign(false);
        assertEquals(Part.CARD, part());
        assertEquals(List.of(), model.toBeSigned());
    }

    @Test void theSignatureTakesTheRestAlongOnlyWhenAskedTo() {
        model.answer(Answer.AGREE);
        model.answer(NO);
        model.toSign(true);
        assertEquals(Set.of(1L, 2L, 3L, 4L), signed());
        assertEquals(Map.of(Verdict.AGREE, 3, Verdict.RETURN, 1), model.counts());
        model.backFromSign();
        assertEquals(Set.of(1L, 2L), signed());
    }

    @Test void backFromSigningLeadsToWhereOneWas() {
        model.answer(Answer.AGREE);
        model.toSign(false);
        model.backFromSign();
        assertEquals(List.of(Part.CARD, TWO), List.of(part(), shown()));
    }

    @Test void aPulledOutRowIsAnsweredByItselfAndNoLongerWithTheRest() {
        model.answer(Answer.AGREE);
        model.answer(Answer.AGREE);
        model.pullOut(THREE);
        assertEquals(List.of(Part.CARD, THREE, 1), List.of(part(), shown(), model.open()));
        model.answer(NO);
        assertEquals(List.of(Part.REST, List.of(FOUR)), List.of(part(), model.batchProperty().get().rest()));
        model.pullOut(FOUR);
        model.answer(Answer.AGREE);
        assertEquals(List.of(Part.SIGN, Set.of(1L, 2L, 3L, 4L)), List.of(part(), signed()), "nothing is left for the table");
    }

    @Test void whatChangedSinceSubmissionTakesOnlyANo() {
        var changed = item(5).changed(Change.SINCE_SUBMISSION).build();
        model.open(batch(changed), Map.of());
        model.answer(Answer.AGREE);
        model.answer(new Answer(Verdict.DEFER, "以后再说", OfficeFixture.TODAY.plusDays(9)));
        assertEquals(Map.of(), Map.copyOf(model.answers()));
        model.sendBack();
        assertEquals(Verdict.RETURN, model.answers().get(changed.id()).verdict());
    }

    @Test void answersCountOnTheCardOnly() {
        model.openRest();
        model.answer(Answer.AGREE);
        model.step(1);
        assertEquals(List.of(Part.REST, Map.of()), List.of(part(), Map.copyOf(model.answers())));
    }

    @Test void layingTheSameBatchOutAnewKeepsCardTableAndAnswers() {
        model.step(1);
        model.open(batch(ONE, TWO, THREE), Map.of(ONE.id(), NO));
        assertEquals(List.of(Part.CARD, TWO, Map.of(ONE.id(), NO)), List.of(part(), shown(), Map.copyOf(model.answers())));
        model.openRest();
        model.open(batch(ONE, TWO, THREE), Map.of());
        assertEquals(Part.REST, part());
        model.open(batch(ONE, TWO), Map.of());
        assertEquals(Part.CARD, part(), "the table is empty now");
    }

    @Test void anAnsweredRowOfTheTableStandsAmongThoseLookedAt() {
        model.open(batch(ONE, THREE, FOUR), Map.of(FOUR.id(), NO));
        assertEquals(List.of(List.of(ONE, FOUR), List.of(THREE)), List.of(model.batchProperty().get().looks(), model.batchProperty().get().rest()));
    }

    @Test void theRateShowsWhatIsAgreedToAndTheCardInSight() {
        assertEquals(Set.of(1L), weighed());
        model.answer(NO);
        assertEquals(Set.of(2L), weighed());
        model.answer(Answer.AGREE);
        assertEquals(Set.of(2L, 3L, 4L), weighed());
        model.show(ONE);
        assertEquals(Set.of(2L), weighed(), "a refused one brings nothing");
        assertEquals(Disposition.DISSOLVE, desk.deciding.get(TWO.row().asset().id()));
    }

    @Test void eachFamilyHasItsOwnRate() {
        var account = item(7).asset(AssetBuilder.account().name("教育发布")).to(Disposition.DEREGISTER).risks(Risk.FACES_RESIDENTS).build();
        model.open(batch(ONE, account), Map.of());
        model.answer(Answer.AGREE);
        assertEquals(List.of(account, Set.of(7L)), List.of(shown(), weighed()));
    }

    @Test void closingPutsEverythingAway() {
        model.answer(Answer.AGREE);
        model.close(Part.DOOR);
        assertEquals(List.of(Part.DOOR, Map.of(), Map.of()), List.of(part(), Map.copyOf(model.answers()), desk.deciding));
        assertNull(model.batchProperty().get());
        assertNull(shown());
        assertEquals(List.of(), model.toBeSigned());
        model.answer(Answer.AGREE);
        assertEquals(Map.<CaseId, Answer>of(), Map.copyOf(model.answers()));
    }
}

package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.cleanup.CaseBuilder.decide;
import static org.qingqun.cleanup.CaseBuilder.dissolve;
import static org.qingqun.cleanup.CaseBuilder.merge;
import static org.qingqun.ui.merge.Alike.id;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.AssetId;

class ChoiceTest {
    private final Alike alike = Alike.groups(4);

    private static List<Long> sources(Choice choice) {
        return choice.sources().stream().map(Side::id).map(AssetId::value).toList();
    }

    @Test void theProposedOneStaysAndAllOthersGo() {
        var choice = alike.choice();
        assertEquals(id(1), choice.survivor());
        assertEquals(List.of(2L, 3L, 4L), sources(choice));
    }

    @Test void whoeverTakesOthersInAlreadyStays() {
        var choice = alike.decided(merge(alike.asset(2), alike.asset(3)).row()).choice();
        assertEquals(id(3), choice.survivor());
        assertEquals(List.of(1L, 4L), sources(choice));
        assertEquals(false, choice.sides().get(2).canMerge());
    }

    @Test void whatIsOnItsWayOutNeitherStaysNorGoesTwice() {
        var choice = alike.decided(dissolve(alike.asset(1)).row()).choice();
        assertEquals(id(2), choice.survivor());
        assertEquals(List.of(3L, 4L), sources(choice));
        assertEquals(choice, choice.keeping(id(1)));
    }

    @Test void whatWasSettledBeforeIsLeftOutUntilSomebodyTicksIt() {
        var choice = alike.decided(decide(alike.asset(3), Disposition.KEEP).state(CaseState.DECIDED).row()).choice();
        assertEquals(List.of(2L, 4L), sources(choice));
        assertEquals(List.of(2L, 3L, 4L), sources(choice.leavingOut(id(3), false)));
    }

    @Test void anotherSurvivorMakesTheFirstOneGo() {
        var choice = alike.choice().leavingOut(id(2), true).keeping(id(2));
        assertEquals(List.of(1L, 3L, 4L), sources(choice));
    }

    @Test void arrowsPassOverWhatCannotStayAndStopAtTheEnds() {
        var choice = alike.decided(dissolve(alike.asset(2)).row()).choice();
        assertEquals(id(1), choice.stepping(-1).survivor());
        assertEquals(id(3), choice.stepping(1).survivor());
        assertEquals(id(4), choice.stepping(1).stepping(1).stepping(1).survivor());
    }

    @Test void loadedAnewItKeepsWhatWasChosen() {
        var chosen = alike.choice().keeping(id(2)).leavingOut(id(4), true);
        assertEquals(List.of(1L, 3L), sources(chosen.on(alike.choice())));
        var decided = alike.decided(merge(alike.asset(3), alike.asset(1)).row()).choice();
        assertEquals(List.of(), sources(chosen.on(decided)));
    }

    @Test void allAreDifferentUnlessSomeAreLeftOut() {
        assertEquals(6, alike.choice().different().size());
        assertEquals(Set.of(Pair.of(id(1), id(4)), Pair.of(id(2), id(4)), Pair.of(id(3), id(4))), alike.choice().leavingOut(id(4), true).different());
        var two = alike.choice().leavingOut(id(4), true).leavingOut(id(3), true);
        assertEquals(Set.of(Pair.of(id(1), id(4)), Pair.of(id(2), id(4)), Pair.of(id(1), id(3)), Pair.of(id(2), id(3))), two.different());
    }

    @Test void whatWasJudgedBeforeDoesNotMakeTheOthersAlike() {
        var choice = alike.decided(decide(alike.asset(4), Disposition.KEEP).state(CaseState.DECIDED).row()).choice();
        assertEquals(List.of(List.of(), 6), List.of(choice.dropped(), choice.different().size()));
    }

    @Test void peopleWhoJoinAlreadyCountToo() {
        var choice = alike.decided(merge(alike.asset(2), alike.asset(1)).row()).choice();
        assertEquals(List.of(alike.asset(2)), choice.people().joining());
        assertEquals(200, choice.people().size().atMost());
        assertEquals(100, choice.keeping(id(3)).people().size().atMost()); // the first takes one in, so it cannot go
    }
}

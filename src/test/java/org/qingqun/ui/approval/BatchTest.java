package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.approval.Risk.BIG_MERGE;
import static org.qingqun.approval.Risk.FACES_RESIDENTS;
import static org.qingqun.approval.Risk.JOINT;
import static org.qingqun.approval.Risk.STILL_USED;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.approval.Item.Change;

class BatchTest {
    private static final Person HEAD = new Person(new PersonId(2), "赵文博", new UnitId(2), Role.DEPARTMENT_HEAD, null, 0);

    private static Batch batch(List<Item> waiting) {
        return Batch.of(HEAD, "市教育局", waiting, List.of());
    }

    private static List<Long> ids(List<Item> items) {
        return items.stream().map(i -> i.id().value()).toList();
    }

    @Test void whatWantsALookComesFirstTheMostSeriousAtTheTop() {
        var waiting = List.of(item(1).build(), item(2).risks(JOINT).build(), item(3).risks(FACES_RESIDENTS).deadline("2026-12-02").build(), item(4).build(),
                item(5).risks(STILL_USED).build(), item(6).risks(FACES_RESIDENTS, BIG_MERGE).deadline("2026-12-09").build(),
                item(7).risks(FACES_RESIDENTS).deadline("2026-12-01").build(), item(8).changed(Change.SINCE_SUBMISSION).build());
        var batch = batch(waiting);
        assertEquals(List.of(5L, 6L, 7L, 3L, 2L, 8L), ids(batch.looks()));
        assertEquals(List.of(1L, 4L), ids(batch.rest()));
    }

    @Test void aBatchHoldsThirtyAndRiskyOnesAreNeverLeftForLater() {
        var waiting = new ArrayList<Item>(LongStream.rangeClosed(1, 40).mapToObj(i -> item(i).build()).toList());
        LongStream.rangeClosed(41, 45).forEach(i -> waiting.add(item(i).risks(JOINT).build()));
        var batch = batch(waiting);
        assertEquals(List.of(5, 25, 30, 15), List.of(batch.looks().size(), batch.rest().size(), batch.size(), batch.later()));
        var risky = batch(LongStream.rangeClosed(1, 33).mapToObj(i -> item(i).risks(JOINT).build()).toList());
        assertEquals(List.of(30, 0, 3), List.of(risky.looks().size(), risky.rest().size(), risky.later()));
    }

    @Test void oneOfTheRestIsPulledOutOnce() {
        var batch = batch(List.of(item(1).risks(JOINT).build(), item(2).build(), item(3).build()));
        var pulled = batch.pulledOut(batch.rest().getLast());
        assertEquals(List.of(List.of(1L, 3L), List.of(2L)), List.of(ids(pulled.looks()), ids(pulled.rest())));
        assertEquals(pulled, pulled.pulledOut(pulled.looks().getLast()));
    }
}

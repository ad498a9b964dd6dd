package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.approval.Item.Change;

class DraftsTest {
    private static final CaseId ONE = new CaseId(1);
    private static final Answer NO = new Answer(Verdict.RETURN, "还在用", null);
    private final Drafts drafts = new Drafts();

    private static Batch batch(long head, Item... items) {
        return Batch.of(new Person(new PersonId(head), "某人", new UnitId(2), Role.DEPARTMENT_HEAD, null, 0), "市教育局", List.of(items), List.of());
    }

    @Test void theSameHeadFindsThemAgainAndNobodyElse() {
        drafts.keep(batch(2, item(1).build()), Map.of(ONE, NO));
        assertEquals(Map.of(ONE, NO), drafts.of(batch(2, item(1).build(), item(3).build())));
        assertEquals(Map.of(), drafts.of(batch(3, item(1).build())));
        drafts.forget(new PersonId(2));
        assertEquals(Map.of(), drafts.of(batch(2, item(1).build())));
    }

    @Test void anAnswerToOtherContentIsNotFoundAgain() {
        drafts.keep(batch(2, item(1).hash("before").build()), Map.of(ONE, Answer.AGREE));
        assertEquals(Map.of(), drafts.of(batch(2, item(1).hash("after").build())));
        assertEquals(Map.of(), drafts.of(batch(2, item(3).build())));
    }

    @Test void whatChangedMeanwhileIsNotAgreedToAnyMore() {
        drafts.keep(batch(2, item(1).build(), item(2).build()), Map.of(ONE, Answer.AGREE, new CaseId(2), NO));
        var changed = batch(2, item(1).changed(Change.SINCE_SUBMISSION).build(), item(2).changed(Change.SINCE_SUBMISSION).build());
        assertEquals(Map.of(new CaseId(2), NO), drafts.of(changed));
    }
}

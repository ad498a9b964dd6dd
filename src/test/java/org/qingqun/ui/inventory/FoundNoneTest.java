package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

class FoundNoneTest {
    private static final Filter NOBODY = Filter.of(Family.WORK_GROUP).withText("没有");
    private Instant now = Instant.parse("2026-10-08T01:00:00Z");
    private final FoundNone none = new FoundNone(() -> now);

    @BeforeEach void searched() {
        none.note(NOBODY);
    }

    private void covers(boolean expected, Filter wanted) {
        assertEquals(expected, none.covers(wanted), wanted.toString());
    }

    @Test void moreLettersFindNothingEither() {
        covers(true, NOBODY);
        covers(true, NOBODY.withText("没有这样的"));
        covers(true, NOBODY.withText(" 没有 这样"));
    }

    @Test void anythingElseMayFindSomething() {
        covers(false, NOBODY.withText("没"));
        covers(false, NOBODY.withText("这没有"));
        covers(false, NOBODY.withText(""));
        covers(false, NOBODY.withText("没有这").withState(Filter.ALL));
        covers(false, NOBODY.withText("没有这").withFamily(Family.GOV_APP));
        covers(false, NOBODY.withText("没有这").withPlatforms(Set.of(Platform.QQ)));
        covers(false, new Filter(Family.WORK_GROUP, "没有这", Filter.REGISTER, null, Set.of(), null, List.of(new AssetId(1))));
    }

    /// An accent typed after its letter makes another letter.
    @Test void aLetterThatBecomesAnotherOneIsLookedFor() {
        none.note(NOBODY.withText("e"));
        covers(true, NOBODY.withText("ex"));
        covers(false, NOBODY.withText("e\u0301"));
    }

    @Test void itIsKnownForAMomentOnly() {
        now = now.plusSeconds(11);
        covers(false, NOBODY);
        none.note(NOBODY);
        covers(true, NOBODY);
        none.forget();
        covers(false, NOBODY);
    }

    @Test void anEmptyInventoryIsNotASearch() {
        none.forget();
        none.note(NOBODY.withText(" "));
        covers(false, NOBODY);
    }
}

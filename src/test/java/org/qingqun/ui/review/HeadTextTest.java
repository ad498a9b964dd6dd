package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;

class HeadTextTest {
    private static final Place SCANNED = new Place(1, 67, 963, 1213, List.of(), Optional.of(LocalDate.of(2026, 11, 23)), false);
    private final HeadText text = new HeadText(Messages.in("zh"));

    @Test void duplicatesAreToldApart() {
        assertEquals("2026-11-23 体检 · 待研判 1,213 条（含功能重复 67 条）",
                text.of(SCANNED, List.of(new Queue(RuleId.DUPLICATE, "功能重复", 67), new Queue(RuleId.ZOMBIE, "长期未使用", 1146))));
    }

    @Test void withoutDuplicatesItSaysOnlyHowManyWait() {
        assertEquals("2026-11-23 体检 · 待研判 1,213 条", text.of(SCANNED, List.of(new Queue(RuleId.ZOMBIE, "长期未使用", 1213))));
    }

    @Test void beforeTheFirstScanItSaysSo() {
        assertEquals("还没有体检过", text.of(Place.NOWHERE, List.of()));
        assertEquals("开始体检", text.next(Place.NOWHERE));
        assertEquals("重新体检", text.next(SCANNED));
    }

    @Test void anEmptyInventoryIsFilledFirst() {
        var bare = new Place(0, 0, 0, 0, List.of(), Optional.empty(), true);
        assertEquals("台账还是空的，没有可以体检的对象。先导入各单位报来的表。", text.empty(bare));
        assertEquals("去导入", text.next(bare));
    }
}

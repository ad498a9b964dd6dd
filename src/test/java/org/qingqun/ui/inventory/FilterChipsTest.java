package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.inventory.FilterChips.Chip;
import org.qingqun.wording.Terms;

class FilterChipsTest {
    private static final Filter PLAIN = Filter.of(Family.WORK_GROUP);
    private final FilterChips chips = new FilterChips(new Terms(Messages.in("zh")), unit -> "单位" + unit.value(), state -> "状态 " + state, rule -> "规则 " + rule);

    private List<String> words(Filter filter) {
        return chips.of(filter).stream().map(Chip::words).toList();
    }

    @Test void theWholeRegisterHasNone() {
        assertEquals(List.of(), words(PLAIN));
    }

    @Test void everyPieceIsNamedOnce() {
        var all = PLAIN.withText(" 防汛 ").withState("proposed").withUnit(new UnitId(7)).withPlatforms(Set.of(Platform.QQ, Platform.WECHAT)).withRule("zombie");
        assertEquals(List.of("防汛", "状态 proposed", "单位7", "微信", "QQ", "规则 zombie"), words(all));
    }

    @Test void takingOneAwayLeavesTheOthers() {
        var two = PLAIN.withText("防汛").withPlatforms(Set.of(Platform.QQ, Platform.WECHAT));
        assertEquals(List.of(two.withText(""), two.withPlatforms(Set.of(Platform.QQ)), two.withPlatforms(Set.of(Platform.WECHAT))),
                chips.of(two).stream().map(Chip::without).toList());
    }
}

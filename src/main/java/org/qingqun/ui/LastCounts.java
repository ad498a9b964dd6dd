package org.qingqun.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Preferences;

/// What pages counted when this inventory was open last: told at a start, until they count anew.
record LastCounts(Preferences preferences, String inventory) {
    static LastCounts of(Desk desk) {
        return new LastCounts(desk.preferences(), desk.office().backups().file().where());
    }

    /// Tells what is known, and gives back a listener that keeps what is counted from now on.
    BiConsumer<Page, Integer> keeping(BiConsumer<Page, Integer> counted) {
        for (var page : Page.values()) find(page).ifPresent(count -> counted.accept(page, count));
        return (page, count) -> {
            counted.accept(page, count);
            if (!find(page).equals(Optional.of(count))) preferences.remember(key(page), count.toString());
        };
    }

    private Optional<Integer> find(Page page) {
        return preferences.remembered(key(page)).filter(text -> text.matches("[0-9]{1,7}")).map(Integer::valueOf);
    }

    private String key(Page page) {
        return "waiting " + page.key() + " " + inventory;
    }
}

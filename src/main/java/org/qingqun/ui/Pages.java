package org.qingqun.ui;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Views.View;

/// The window's pages: each is loaded when it is first asked for, or before anybody asks.
///
/// @param counted told what a page itself counts as waiting
record Pages(Desk desk, Views views, BiConsumer<Page, Integer> counted, Map<Page, View<? extends Screen>> loaded) {
    private static final Duration BUILDING_PAUSE = Duration.millis(150); // what the user does meanwhile comes first

    Pages(Desk desk, Views views, BiConsumer<Page, Integer> counted) {
        this(desk, views, LastCounts.of(desk).keeping(counted), new EnumMap<>(Page.class));
    }

    /// Null where nothing stands behind the page.
    @Nullable View<? extends Screen> view(Page wanted) {
        var entry = Registry.screens().get(wanted);
        if (entry == null) return null;
        return loaded.computeIfAbsent(wanted, _ -> load(wanted, entry));
    }

    private View<? extends Screen> load(Page wanted, Registry.Entry entry) {
        View<? extends Screen> made = views.load(entry.controller(), entry.makers().apply(desk));
        made.controller().waiting().ifPresent(count -> count.subscribe(n -> {
            if (n != null) counted.accept(wanted, n);
        }));
        return made;
    }

    /// One that was loaded before.
    Optional<Screen> find(Page page) {
        return Optional.ofNullable(loaded.get(page)).map(View::controller);
    }

    /// One at a time.
    Animation buildAhead() {
        var left = new ArrayDeque<>(Registry.screens().keySet());
        var builder = new Timeline(new KeyFrame(BUILDING_PAUSE, _ -> view(left.remove())));
        builder.setCycleCount(left.size());
        builder.play();
        return builder;
    }

    /// All at once.
    void build() {
        for (var page : Registry.screens().keySet()) view(page);
        recount();
    }

    void recount() {
        for (var view : loaded.values()) view.controller().recount();
    }
}

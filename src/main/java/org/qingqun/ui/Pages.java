package org.qingqun.ui;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Views.View;
import org.qingqun.ui.common.Visit;

/// The window's pages: each is loaded when it is first asked for, or before anybody asks.
///
/// @param counted told what a page itself counts as waiting
record Pages(Desk desk, Views views, BiConsumer<Page, Integer> counted, Map<Page, View<? extends Screen>> loaded) {
    private static final Duration BUILDING_PAUSE = Duration.millis(150); // what the user does meanwhile comes first

    Pages(Desk desk, Views views, BiConsumer<Page, Integer> counted) {
        this(desk, views, LastCounts.of(desk).keeping(counted), new EnumMap<>(Page.class));
    }

    /// Puts the page into its place and shows it the visit.
    void open(Visit visit, Consumer<Parent> place) {
        var entry = Objects.requireNonNull(Registry.screens().get(visit.page()));
        var there = loaded.get(visit.page());
        boolean begun = false;
        if (there == null) {
            var makers = entry.makers().apply(desk);
            begun = makers.begin(visit);
            there = load(visit.page(), entry, makers);
        }
        place.accept(there.root());
        if (!begun) there.controller().shown(visit);
    }

    private void build(Page page) {
        var entry = Objects.requireNonNull(Registry.screens().get(page));
        if (!loaded.containsKey(page)) load(page, entry, entry.makers().apply(desk));
    }

    private View<? extends Screen> load(Page wanted, Registry.Entry entry, Controllers makers) {
        View<? extends Screen> made = views.load(entry.controller(), makers);
        loaded.put(wanted, made);
        made.controller().waiting().ifPresent(count -> count.subscribe(n -> {
            if (n != null) counted.accept(wanted, n);
        }));
        return made;
    }

    /// One that was loaded before.
    Optional<Screen> find(Page page) {
        return Optional.ofNullable(loaded.get(page)).map(View::controller);
    }

    /// One at a time. Their controls are styled at the first visit: to have that done for all of them held 100 MB more from the start.
    Animation buildAhead() {
        var left = new ArrayDeque<>(Registry.screens().keySet());
        var builder = new Timeline(new KeyFrame(BUILDING_PAUSE, _ -> build(left.remove())));
        builder.setCycleCount(left.size());
        builder.play();
        return builder;
    }

    /// All at once.
    void build() {
        for (var page : Registry.screens().keySet()) build(page);
        recount();
    }

    void recount() {
        for (var view : loaded.values()) view.controller().recount();
    }
}

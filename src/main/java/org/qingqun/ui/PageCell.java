package org.qingqun.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.ShellModel.Badge;
import org.qingqun.ui.common.Page;
import org.qingqun.wording.FigureText;

/// One page in the navigation: icon, title, work waiting.
final class PageCell extends ListCell<Page> {
    private static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");
    private final Messages messages;
    private final ObservableMap<Page, Badge> badges;
    private final MapChangeListener<Page, Badge> redraw = _ -> draw(getItem());
    private final ObservableBooleanValue icons;
    private final InvalidationListener look = _ -> draw(getItem());
    private final Tooltip told = new Tooltip();
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label badge = new Label();
    private final HBox row = new HBox(10, icon, title, spring(), badge);

    /// @param icons only the icon and, where work waits, a dot; title and count are told on pointing
    PageCell(Messages messages, ObservableMap<Page, Badge> badges, ObservableBooleanValue icons) {
        this.messages = messages;
        this.badges = badges;
        this.icons = icons;
        row.setAlignment(Pos.CENTER_LEFT);
        icons.addListener(new WeakInvalidationListener(look));
        badge.getStyleClass().add("badge");
        badges.addListener(new WeakMapChangeListener<>(redraw));
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    @Override protected void updateItem(@Nullable Page page, boolean empty) {
        super.updateItem(page, empty);
        draw(empty ? null : page);
    }

    private void draw(@Nullable Page page) {
        setGraphic(page == null ? null : row);
        if (page == null) return;
        icon.setIconCode(iconOf(page));
        var name = messages.text("shell.page." + page.key());
        var waiting = badges.get(page);
        var count = waiting == null ? "" : FigureText.count(waiting.count());
        boolean small = icons.get();
        row.setSpacing(small ? 0 : 10);
        title.setText(small ? "" : name);
        badge.setVisible(waiting != null);
        badge.setText(small ? "" : count);
        badge.pseudoClassStateChanged(DOT, small);
        told.setText((name + " " + count).strip());
        setTooltip(small ? told : null);
        setAccessibleText(told.getText());
        badge.getStyleClass().remove("badge-overdue");
        if (waiting != null && waiting.overdue()) badge.getStyleClass().add("badge-overdue");
    }

    static Feather iconOf(Page page) {
        return switch (page) {
            case OVERVIEW -> Feather.HOME;
            case INVENTORY -> Feather.DATABASE;
            case INGEST -> Feather.DOWNLOAD;
            case REVIEW -> Feather.ACTIVITY;
            case MERGE -> Feather.GIT_MERGE;
            case CLEANUP -> Feather.ARCHIVE;
            case APPROVAL -> Feather.CHECK_SQUARE;
            case PROGRESS -> Feather.TRENDING_DOWN;
            case REPORT -> Feather.FILE_TEXT;
            case SETTINGS -> Feather.SETTINGS;
        };
    }
}

package org.qingqun.ui;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Mends the mouse events of the toolkit's headless robot (26.0.2): it marks every press as pop-up trigger and as synthesised, so that a
/// table's header never sorts, and it forgets the held button while dragging.
public final class HeadlessMouse {
    private static boolean installed;

    private record Mending(EventDispatcher inner) implements EventDispatcher {
        @Override public Event dispatchEvent(Event event, EventDispatchChain tail) {
            return inner.dispatchEvent(event instanceof MouseEvent mouse && !(mouse instanceof MouseDragEvent) ? mend(mouse) : event, tail);
        }
    }

    private HeadlessMouse() {}

    /// For every window that is shown now or later; a second call does nothing. On the screen's thread.
    public static void install() {
        if (installed) return;
        installed = true;
        Window.getWindows().forEach(HeadlessMouse::wrap);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(HeadlessMouse::wrap);
        });
    }

    private static void wrap(Window window) {
        if (!(window.getEventDispatcher() instanceof Mending)) window.setEventDispatcher(new Mending(window.getEventDispatcher()));
    }

    private static MouseEvent mend(MouseEvent m) {
        EventType<? extends MouseEvent> type = m.getEventType();
        boolean dragged = type == MouseEvent.MOUSE_DRAGGED;
        boolean primary = dragged ? m.getButton() == MouseButton.PRIMARY : m.isPrimaryButtonDown();
        boolean secondary = dragged ? m.getButton() == MouseButton.SECONDARY : m.isSecondaryButtonDown();
        boolean popup = type == MouseEvent.MOUSE_PRESSED && m.getButton() == MouseButton.SECONDARY;
        return new MouseEvent(m.getSource(), m.getTarget(), type, m.getX(), m.getY(), m.getScreenX(), m.getScreenY(), m.getButton(), m.getClickCount(),
                m.isShiftDown(), m.isControlDown(), m.isAltDown(), m.isMetaDown(), primary, m.isMiddleButtonDown(), secondary, false, popup,
                m.isStillSincePress(), m.getPickResult());
    }
}

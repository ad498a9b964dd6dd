package org.qingqun.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.qingqun.settings.WindowMemory;
import org.qingqun.ui.common.Page;

/// The window opens where it was closed, if that is still on a screen.
record WindowPlace(Stage stage, WindowMemory memory) {
    private static final String KEY = "window";
    private static final String PAGE = "page";
    private static final double GRIP = 80; // so much of the title bar must be in reach

    /// The page that was in sight when the window was closed; the first one where nobody knows.
    static Page lastPage(WindowMemory memory) {
        return memory.find(PAGE).flatMap(Page::find).orElse(Page.OVERVIEW);
    }

    static void keep(WindowMemory memory, Page page) {
        memory.keep(PAGE, page.key());
    }

    void restore() {
        memory.find(KEY).flatMap(WindowPlace::parse).filter(place -> isInReach(place.area())).ifPresent(place -> {
            stage.setX(place.area().getMinX());
            stage.setY(place.area().getMinY());
            stage.setWidth(place.area().getWidth());
            stage.setHeight(place.area().getHeight());
            stage.setMaximized(place.maximized());
        });
    }

    /// For the next start: where the window stood and what it showed.
    void save(Optional<Page> page) {
        keep();
        page.ifPresent(shown -> keep(memory, shown));
        memory.save();
    }

    void keep() {
        if (stage.isMaximized()) memory.keep(KEY, memory.find(KEY).flatMap(WindowPlace::parse).map(Place::area).map(area -> print(area, true)).orElseGet(() -> print(area(), true)));
        else memory.keep(KEY, print(area(), false));
    }

    private Rectangle2D area() {
        return new Rectangle2D(stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
    }

    record Place(Rectangle2D area, boolean maximized) {}

    private static boolean isInReach(Rectangle2D area) {
        var bar = new Rectangle2D(area.getMinX() + GRIP, area.getMinY(), Math.max(1, area.getWidth() - 2 * GRIP), 1);
        return area.getWidth() > 2 * GRIP && area.getHeight() > GRIP && Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().intersects(bar));
    }

    static String print(Rectangle2D area, boolean maximized) {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f%s", area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight(), maximized ? " max" : "");
    }

    /// Empty for what no window ever wrote.
    static Optional<Place> parse(String text) {
        var words = text.split(" ", -1);
        try {
            return words.length < 4 ? Optional.empty() : Optional.of(new Place(new Rectangle2D(Double.parseDouble(words[0]), Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]), Double.parseDouble(words[3])), words.length > 4));
        } catch (IllegalArgumentException damaged) { // not a number, or a negative size
            return Optional.empty();
        }
    }
}

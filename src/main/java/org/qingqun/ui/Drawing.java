package org.qingqun.ui;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// By what the window is drawn. Where Linux has no graphics card, as on most virtual desktops, the system would emulate one: that costs 60 MB and a compiler at
/// every start, and draws no faster than JavaFX does by itself.
final class Drawing {
    static final Path CARDS = Path.of("/dev/dri");
    private static final String ORDER = "prism.order";
    private static final String BY_ITSELF = "sw";
    private static final String NO_BACKGROUNDS_KEPT = "prism.disableRegionCaching";

    private Drawing() {}

    /// To be called before the toolkit starts. What somebody set himself stays.
    static void choose(boolean linux, Path cards) {
        if (System.getProperty(ORDER) == null) wanted(linux, cards).ifPresent(order -> System.setProperty(ORDER, order));
        // made for cards: without one the kept picture of a background is copied dot by dot, which takes three times as long as to fill it anew
        if (BY_ITSELF.equals(System.getProperty(ORDER)) && System.getProperty(NO_BACKGROUNDS_KEPT) == null) System.setProperty(NO_BACKGROUNDS_KEPT, "true");
    }

    /// Empty: as JavaFX chooses.
    static Optional<String> wanted(boolean linux, Path cards) {
        return linux && !hasCard(cards) ? Optional.of(BY_ITSELF) : Optional.empty();
    }

    private static boolean hasCard(Path cards) {
        if (!Files.isDirectory(cards)) return false;
        try (DirectoryStream<Path> drawing = Files.newDirectoryStream(cards, "renderD*")) {
            return drawing.iterator().hasNext();
        } catch (IOException unreadable) {
            return true;
        }
    }
}

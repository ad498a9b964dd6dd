package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Page;

/// The manual for users says what the window says; its pictures are drawn by `./check manual`.
class ManualTest {
    private static final Path MANUAL = Path.of("docs/manual");
    private static final Pattern QUOTED = Pattern.compile("「([^」]+)」");

    @Test void whatStandsInCornersStandsInTheWindow() throws IOException {
        var bundle = Messages.in("zh").bundle();
        var words = bundle.keySet().stream().map(bundle::getString).map(text -> text.replaceAll("：?\\{.*", "").strip()).collect(Collectors.toCollection(HashSet::new));
        var strange = new TreeSet<String>();
        int seen = 0;
        try (var files = Files.walk(MANUAL)) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).toList()) for (var found : QUOTED.matcher(Files.readString(file)).results().toList()) {
                seen++;
                if (!words.contains(found.group(1))) strange.add(file.getFileName() + " " + found.group(1));
            }
        }
        assertEquals(new TreeSet<String>(), strange);
        assertTrue(seen > 30, "saw only " + seen);
    }

    @Test void everyPageOfTheWindowHasItsPicture() {
        for (var page : Page.values()) if (page != Page.SETTINGS)
            assertTrue(Files.isRegularFile(MANUAL.resolve("pictures/%02d-%s.png".formatted(page.place(), page.key()))), page.key());
    }
}

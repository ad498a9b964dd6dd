package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents name is there.
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern ROOM = Pattern.compile("(?m)^[├└]── ([a-z]+) ");
    private static final Path PACKAGES = Path.of("src/main/java/org/qingqun");

    @Test void everyLinkLeadsSomewhere() throws IOException {
        var dead = new TreeSet<String>();
        int links = 0;
        for (var document : documents()) for (var link : found(LINK, document)) {
            links++;
            if (Files.notExists(document.resolveSibling(link))) dead.add(document + " -> " + link);
        }
        assertEquals(new TreeSet<String>(), dead);
        assertTrue(links > 10, "saw only " + links + " links");
    }

    @Test void architectureListsEveryRoomAndNoOther() throws IOException {
        try (var folders = Files.list(PACKAGES)) {
            var packages = folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(packages, new TreeSet<>(found(ROOM, Path.of("docs/architecture.md"))));
        }
    }

    @Test void decisionsAreNumberedInTheirOrder() throws IOException {
        try (var files = Files.list(Path.of("docs/decisions"))) {
            var numbers = files.map(f -> f.getFileName().toString().substring(0, 4)).sorted().toList();
            assertEquals(Stream.iterate(1, i -> i + 1).limit(numbers.size()).map("%04d"::formatted).toList(), numbers);
        }
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of("README.md", "CHANGELOG.md", "installer/README.md", "icons/README.md").map(Path::of),
                    files.filter(f -> f.toString().endsWith(".md"))).toList();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().map((MatchResult m) -> m.group(1)).toList();
    }
}

package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every Java file and no plugin can see from JDK 17; why: docs/decisions/0007.
class SourcesTest {
    private static final int LONGEST_LINE = 190;
    private static final int LONGEST_TEST_LINE = 230;
    private static final int LONGEST_FILE = 220;
    private static final int LONGEST_TEST = 400;
    /// A corpus is one long table of cases.
    private static final int LONGEST_CORPUS = 600;
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");

    /// A Java file and its lines.
    private record Source(Path file, List<String> lines) {
        static Source read(Path file) {
            try {
                return new Source(file, Files.readAllLines(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /// Imports whose name stands nowhere below them, not even in a comment that links to it.
        Stream<String> unusedImports() {
            var below = String.join("\n", lines.stream().filter(line -> !line.startsWith("import ")).toList());
            return lines.stream().map(IMPORT::matcher).filter(m -> m.matches() && !Pattern.compile("\\b" + m.group(1) + "\\b").matcher(below).find())
                    .map(m -> file + ": " + m.group());
        }

        Stream<String> linesThat(Predicate<String> wrong) {
            return IntStream.range(0, lines.size()).filter(i -> wrong.test(lines.get(i))).mapToObj(i -> file + ":" + (i + 1));
        }
    }

    private final List<Source> sources = Stream.of("src/main/java", "src/test/java").flatMap(SourcesTest::javaFiles).map(Source::read).toList();

    @Test void noImportIsUnused() {
        assertEquals(List.of(), sources.stream().flatMap(Source::unusedImports).toList());
    }

    @Test void noLineIsTooLongOrHasATab() {
        assertEquals(List.of(), sources.stream().flatMap(s -> s.linesThat(line -> line.length() > (s.file().startsWith("src/main") ? LONGEST_LINE : LONGEST_TEST_LINE) || line.contains("\t"))).toList());
    }

    private static int longest(Source source) {
        if (source.file().startsWith("src/main")) return LONGEST_FILE;
        return source.file().toString().endsWith("CorpusTest.java") ? LONGEST_CORPUS : LONGEST_TEST;
    }

    @Test void noFileIsTooLong() {
        assertTrue(sources.size() > 500, "saw only " + sources.size());
        assertEquals(List.of(), sources.stream().filter(s -> s.lines().size() > longest(s))
                .map(s -> s.file() + ": " + s.lines().size() + " lines").toList());
    }

    @Test void anUnusedImportIsSeen() {
        var source = new Source(Path.of("X.java"), List.of("import java.util.List;", "import static java.util.Map.entry;", "class X { List<String> x; }"));
        assertEquals(List.of("X.java: import static java.util.Map.entry;"), source.unusedImports().toList());
    }

    private static Stream<Path> javaFiles(String root) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

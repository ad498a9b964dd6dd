package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.duplicate.MemoryNotDuplicateStore;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.ingest.CellProblem;
import org.qingqun.rule.Background;

/// The two bundles and the code that speaks through them: none missing, none unused, the same places to fill.
class BundlesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/org/qingqun");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern SPOKEN = Pattern.compile("(?:text|format)\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /// `"review.reasons." + key`: a beginning of two parts and more is taken from the code.
    private static final Pattern PUT_TOGETHER = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+\\.)\"\\s*\\+");
    private static final Pattern OF_PICOCLI = Pattern.compile("\\$\\{bundle:([^}]+)\\}");

    /// Keys of two parts that are put together from a beginning and a constant. The code must hold each beginning.
    private static final List<String> BEGINNINGS = List.of(
            // wording.Terms: the words of constants
            "family.", "kind.", "platform.", "level.", "state.", "disposition.", "activity.", "evidence.", "severity.", "role.", "verdict.", "grade.", "term.",
            "file.", "problem.", "row.", "batch.", "item.", "aside.", "return.", "field.", "band.", "risk.", "printed.", "breakdown.", "origin.", "fate.", "limit.", "measure.", "practice.", "stage.", "season.", "policy.fault.",
            // the other texts
            "error.", "rule.", "signal.", "template.", "slot.", "procedure.", "cause.", "period.");

    private final Properties chinese = read("messages.properties");
    private final Properties english = read("messages_en.properties");
    private final String java = sources(".java");
    private final String fxml = sources(".fxml");

    @Test void bothLanguagesHaveTheSameKeys() {
        assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
    }

    @Test void bothLanguagesFillTheSamePlaces() {
        var different = chinese.stringPropertyNames().stream()
                .filter(key -> !places(chinese.getProperty(key)).equals(places(english.getProperty(key, "")))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), different);
    }

    /// `used last,oldest`: the file loses a blank at the end of a line unless it is written as one.
    @Test void whatJoinsEnglishWordsEndsWithABlank() {
        var glued = english.stringPropertyNames().stream().filter(key -> english.getProperty(key).matches("[,;]")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), glued);
    }

    @Test void englishDotsAreThreePoints() {
        var other = english.stringPropertyNames().stream().filter(key -> english.getProperty(key).endsWith("…")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void noKeyStandsTwice(String bundle) throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var line : Files.readAllLines(BUNDLES.resolve(bundle)))
            if (!line.isBlank() && !line.startsWith("#") && !seen.add(line.split("=", 2)[0])) twice.add(line);
        assertEquals(Set.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void aLoneApostropheWouldSwallowThePlacesAfterIt(String bundle) {
        var texts = read(bundle);
        assertEquals(Set.of(), texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).matches("(?s).*\\{\\d.*") && texts.getProperty(key).replace("''", "").contains("'"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test void everySpokenKeyHasWords() {
        var spoken = found(SPOKEN, java).collect(Collectors.toCollection(TreeSet::new));
        found(IN_FXML, fxml).forEach(spoken::add);
        found(OF_PICOCLI, java).forEach(spoken::add);
        found(LITERAL, java).filter(this::looksLikeAKey).forEach(spoken::add);
        assertTrue(spoken.size() > 20, "found only " + spoken);
        spoken.removeAll(chinese.stringPropertyNames());
        assertEquals(Set.of(), spoken);
    }

    @Test void everyKeyIsSpoken() {
        var used = found(LITERAL, java).collect(Collectors.toSet());
        found(IN_FXML, fxml).forEach(used::add);
        found(OF_PICOCLI, java).forEach(used::add);
        var beginnings = Stream.concat(BEGINNINGS.stream(), found(PUT_TOGETHER, java)).toList();
        var unused = chinese.stringPropertyNames().stream().filter(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test void everyListedBeginningIsInTheCode() {
        var gone = BEGINNINGS.stream().filter(b -> !java.contains("\"" + b) && !java.contains("\"" + b.substring(0, b.length() - 1) + "\"")).toList();
        assertEquals(List.of(), gone);
    }

    @Test void whatIsPutTogetherFromAConstantIsThere() {
        var wanted = new TreeSet<String>();
        for (var code : ErrorCode.values()) wanted.add("error." + code);
        for (var kind : SignalKind.values()) wanted.add("signal." + kind.key());
        for (var kind : CellProblem.Kind.values()) wanted.add("problem.advice." + kind.key());
        for (var entry : FullRuleBook.of(new MemoryNotDuplicateStore().alone(), () -> Background.NONE).entries()) wanted.add("rule." + entry.id());
        wanted.removeAll(chinese.stringPropertyNames());
        assertEquals(Set.of(), wanted);
    }

    /// Three parts and a first one that the bundles use: `review.button.keep`, but not `case.closed`, which stands in the log.
    private boolean looksLikeAKey(String literal) {
        var first = literal.substring(0, literal.indexOf('.') + 1);
        return literal.chars().filter(c -> c == '.').count() >= 2 && chinese.stringPropertyNames().stream().anyMatch(k -> k.startsWith(first));
    }

    private static TreeSet<String> places(String text) {
        return found(PLACE, text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(m -> m.group(1)).toList().stream();
    }

    private static Properties read(String bundle) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(BUNDLES.resolve(bundle))));
            return properties;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String sources(String ending) {
        try (var files = Files.walk(MAIN)) {
            var all = new StringBuilder();
            for (var file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) all.append(Files.readString(file)).append('\n');
            return all.toString();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}

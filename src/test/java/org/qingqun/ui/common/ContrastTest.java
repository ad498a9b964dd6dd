package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.settings.Settings.Theme;

/// Text can be read on its ground: 4.5 to 1 as WCAG AA asks, 3 to 1 for icons, bars and lines, in light and in dark.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    /// WCAG asks nothing of what cannot be used; ours can still be made out.
    private static final double DISABLED = 2;
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final List<String> GROUNDS = List.of("bg-default", "bg-subtle", "bg-overlay");
    private static final List<String> TINTS = List.of("accent-subtle", "success-subtle", "warning-subtle", "danger-subtle", "neutral-subtle", "neutral-muted");
    private static final List<String> WORDS = List.of("fg-default", "fg-muted", "accent-fg", "success-fg", "warning-fg", "danger-fg");

    @ParameterizedTest
    @CsvSource(textBlock = """
            black,    white, 21.0
            white,    white, 1.0
            # the grey that just passes on white
            0x767676, white, 4.54
            """)
    void theMeasureIsThatOfTheStandard(String text, String ground, double expected) {
        assertEquals(expected, contrast(Color.web(text), Color.web(ground)), 0.005);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyKindOfTextReadsOnEveryGround(Theme theme) {
        var faint = new ArrayList<String>();
        var colours = colours(theme);
        for (var ground : GROUNDS) for (var text : WORDS) check(faint, colours, text, ground, TEXT);
        for (var tint : TINTS) check(faint, colours, "fg-default", tint, TEXT);
        for (var meaning : List.of("accent", "success", "warning", "danger"))
            for (var text : List.of(meaning + "-fg", "fg-muted")) check(faint, colours, text, meaning + "-subtle", TEXT);
        check(faint, colours, "fg-subtle", "bg-default", TEXT); // what an empty field asks for
        check(faint, colours, "fg-emphasis", "accent-emphasis", TEXT);
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyRuleOfOursWithTextOnAGroundReads(Theme theme) throws IOException {
        var faint = new ArrayList<String>();
        var colours = colours(theme);
        int pairs = 0;
        for (var rule : rules()) {
            var text = value(rule.body(), "-fx-text-fill");
            var ground = value(rule.body(), "-fx-background-color");
            if (!text.startsWith("-color-") || !ground.startsWith("-color-") || !colours.containsKey(text.substring(7))) continue;
            check(faint, colours, text.substring(7), ground.substring(7), TEXT);
            pairs++;
        }
        assertTrue(pairs >= 10, pairs + " pairs: the style sheets were not read");
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void iconsBarsAndLinesStandOut(Theme theme) throws IOException {
        var faint = new ArrayList<String>();
        var colours = colours(theme);
        for (var rule : rules()) for (var property : List.of("-fx-icon-color", "-fx-stroke")) {
            var colour = value(rule.body(), property);
            if (colour.startsWith("-color-") && !rule.selector().contains("track")) check(faint, colours, colour.substring(7), "bg-default", SHAPE);
        }
        for (var meaning : List.of("accent", "success", "warning", "danger", "neutral")) check(faint, colours, meaning + "-emphasis", "bg-default", SHAPE);
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aButtonThatCannotBePressedCanStillBeRead(Theme theme) throws IOException {
        var colours = colours(theme);
        var page = Objects.requireNonNull(colours.get("bg-default"));
        double opacity = rules().stream().filter(rule -> rule.selector().contains(".button:disabled")).map(rule -> value(rule.body(), "-fx-opacity"))
                .mapToDouble(Double::parseDouble).findFirst().orElseThrow();
        for (var pair : List.of(List.of("fg-default", "bg-subtle"), List.of("fg-emphasis", "accent-emphasis"))) {
            var text = page.interpolate(colours.get(pair.getFirst()), opacity);
            var ground = page.interpolate(colours.get(pair.getLast()), opacity);
            assertTrue(contrast(text, ground) >= DISABLED, pair + " " + contrast(text, ground));
        }
    }

    private record CssRule(String selector, String body) {}

    private static void check(List<String> faint, Map<String, Color> colours, String text, String ground, double least) {
        var page = Objects.requireNonNull(colours.get("bg-default"));
        var under = over(Objects.requireNonNull(colours.get(ground), ground), page);
        double contrast = contrast(over(Objects.requireNonNull(colours.get(text), text), under), under);
        if (contrast < least) faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
    }

    /// What the eye sees of a colour that lets some of its ground through.
    private static Color over(Color colour, Color ground) {
        return ground.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<CssRule> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/qingqun/ui"))) {
            var all = new ArrayList<CssRule>();
            for (var file : files.filter(f -> f.toString().endsWith(".css")).toList()) all.addAll(parse(Files.readString(file)));
            return all;
        }
    }

    private static List<CssRule> parse(String css) {
        return RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).results().map(m -> new CssRule(m.group(1).strip(), m.group(2))).toList();
    }

    /// The last layer where there are several.
    private static String value(String body, String property) {
        return Stream.of(body.split(";")).map(String::strip).filter(line -> line.startsWith(property + ":")).map(line -> line.substring(property.length() + 1))
                .map(values -> values.substring(values.lastIndexOf(',') + 1).strip()).findFirst().orElse("");
    }

    /// The colours of the theme by name without `-color-`, as our own style sheet of that theme leaves them.
    private static Map<String, Color> colours(Theme theme) {
        var found = new HashMap<String, Color>();
        for (var sheet : List.of("/atlantafx/base/theme/primer-" + theme.key() + ".css", "/org/qingqun/ui/common/look-" + theme.key() + ".css"))
            for (var rule : parse(read(sheet))) if (rule.selector().endsWith(".root")) for (var line : rule.body().split(";")) {
                var parts = line.strip().split(":\\s*", 2);
                if (!parts[0].startsWith("-color-")) continue;
                var name = parts[0].substring(7);
                if (parts[1].startsWith("-color-")) found.put(name, Objects.requireNonNull(found.get(parts[1].substring(7)), line));
                else found.put(name, Color.web(parts[1]));
            }
        return found;
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}

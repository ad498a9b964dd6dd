package org.qingqun.report.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.report.form.FormFigure.Cut;
import org.qingqun.report.form.FormFigure.What;

/// Which figure a cell most likely takes, by the words around it. A guess is shown and can be changed.
///
/// @param counties names of the counties there are
/// @param main     the family where the words name none
public record FormGuess(Messages messages, List<String> counties, Family main) {
    private static final List<String> OWN = List.of("city", "county", "district");
    /// What a superior's words may mean, the more special first: 处置率 holds 处置.
    private static final List<What> ORDER = List.of(What.NET_REDUCTION, What.DISPOSAL_RATE, What.OUT_OF_SCOPE, What.LATE, What.ADDED, What.RETURNED,
            What.DISPOSED, What.CLOSED, What.MERGED, What.REMAINING, What.BASELINE);

    /// Empty where the words name no figure.
    public Optional<FormFigure> guess(FormSlot slot) {
        var what = find(slot.above()).or(() -> find(slot.beside()));
        if (what.isEmpty()) return Optional.empty();
        var part = part(slot.beside()).or(() -> part(slot.above())).orElse(Map.entry(Cut.ALL, ""));
        if (part.getKey() == Cut.ALL && !isWhole(slot.beside())) return Optional.empty(); // a place nobody knows is not the whole
        return Optional.of(new FormFigure(family(slot.beside()).or(() -> family(slot.above())).orElse(main), what.get(), part.getKey(), part.getValue()));
    }

    /// A total, a family or a figure, but no part that is not known here.
    private boolean isWhole(String words) {
        return holds(words, "form.words.total") || family(words).isPresent() || find(words).isPresent();
    }

    private Optional<What> find(String words) {
        return ORDER.stream().filter(what -> holds(words, "form.words." + what.key())).findFirst();
    }

    private Optional<Family> family(String words) {
        return Arrays.stream(Family.values()).filter(family -> holds(words, "form.words." + family.key())).findFirst();
    }

    private boolean holds(String words, String key) {
        var folded = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(messages.text(key).split("\\|")).anyMatch(folded::contains);
    }

    /// A county, a level or a platform that stands there as a word of its own.
    private Optional<Map.Entry<Cut, String>> part(String words) {
        for (var word : words.split(" ")) {
            if (OWN.stream().anyMatch(kind -> word.equals(messages.text("report.own." + kind)))) return Optional.of(Map.entry(Cut.COUNTY, ""));
            var county = counties.stream().filter(name -> !name.isEmpty() && word.contains(name)).max(Comparator.comparingInt(String::length));
            if (county.isPresent()) return Optional.of(Map.entry(Cut.COUNTY, county.get()));
            var level = keyed(Level.values(), "level.", word);
            if (level.isPresent()) return Optional.of(Map.entry(Cut.LEVEL, level.get()));
            var platform = keyed(Platform.values(), "platform.", word);
            if (platform.isPresent()) return Optional.of(Map.entry(Cut.PLATFORM, platform.get()));
        }
        return Optional.empty();
    }

    private Optional<String> keyed(Keyed[] values, String prefix, String word) {
        return Arrays.stream(values).filter(value -> word.equalsIgnoreCase(messages.text(prefix + value.key()))).map(Keyed::key).findFirst();
    }
}

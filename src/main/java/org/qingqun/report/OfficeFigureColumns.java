package org.qingqun.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingqun.common.Messages;

/// Where a table of other burden holds its two years: some put this year first.
///
/// @param last 0 for the first column
record OfficeFigureColumns(int last, int now) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(年.*)?");

    /// Empty unless the row is a heading that names both years, by words (去年, 今年) or by numbers (2025年, 2026年).
    static Optional<OfficeFigureColumns> of(List<String> cells, Messages messages) {
        var years = IntStream.range(0, cells.size()).filter(i -> YEAR.matcher(cells.get(i)).matches()).boxed().sorted((a, b) -> cells.get(a).compareTo(cells.get(b))).toList();
        int last = named(cells, messages.text("office.words.last")).orElse(years.size() == 2 ? years.getFirst() : -1);
        int now = named(cells, messages.text("office.words.now")).or(() -> years.stream().filter(i -> i != last).reduce((_, later) -> later)).orElse(-1);
        return last < 0 || now < 0 || last == now ? Optional.empty() : Optional.of(new OfficeFigureColumns(last, now));
    }

    private static Optional<Integer> named(List<String> cells, String words) {
        for (int i = 0; i < cells.size(); i++) for (var word : words.split("\\|")) if (cells.get(i).toLowerCase(Locale.ROOT).contains(word)) return Optional.of(i);
        return Optional.empty();
    }

    /// Without a heading the first two figures after the item's name, or the two cells after it where there are fewer.
    static OfficeFigureColumns after(int name, List<String> cells) {
        var filled = IntStream.range(name + 1, cells.size()).filter(i -> !cells.get(i).isEmpty()).limit(2).boxed().toList();
        return filled.size() == 2 ? new OfficeFigureColumns(filled.getFirst(), filled.getLast()) : new OfficeFigureColumns(name + 1, name + 2);
    }
}

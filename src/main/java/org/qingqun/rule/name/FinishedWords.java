package org.qingqun.rule.name;

import java.util.List;
import java.util.Optional;
import org.qingqun.common.PartialDate;

/// Work that a name speaks of and that is over for good.
///
/// @param word as it stands in the name
public record FinishedWords(String word, PartialDate endedOn) {
    private static final List<FinishedWords> KNOWN = WordList.read("finished.txt").stream()
            .map(parts -> new FinishedWords(parts[0], PartialDate.parse(parts[1]).orElseThrow())).toList();

    /// The first of the list that stands in the name.
    public static Optional<FinishedWords> find(String name) {
        return KNOWN.stream().filter(known -> name.contains(known.word())).findFirst();
    }
}

package org.qingqun.rule.name;

import java.util.List;
import java.util.Optional;
import org.qingqun.common.PartialDate;

/// Work that a name speaks of and that is over for good.
///
/// @param word  as it stands in the name
/// @param goesOn where one of these stands in the name too, it speaks of something that is not over
public record FinishedWords(String word, PartialDate endedOn, List<String> goesOn) {
    private static final List<FinishedWords> KNOWN = WordList.read("finished.txt").stream()
            .map(parts -> new FinishedWords(parts[0], PartialDate.parse(parts[1]).orElseThrow(), parts.length > 2 ? List.of(parts[2].split(",")) : List.of())).toList();

    /// The first of the list that stands in the name.
    public static Optional<FinishedWords> find(String name) {
        return KNOWN.stream().filter(known -> name.contains(known.word()) && known.goesOn().stream().noneMatch(name::contains)).findFirst();
    }
}

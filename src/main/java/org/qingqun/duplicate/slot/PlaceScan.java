package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Lexicon.Hit;

/// Finds a place nobody told us of by its shape: two to four characters and 县, 镇, 街道, 村 …, unless words we know speak against it.
final class PlaceScan {
    private record Ending(String text, Rank rank, int longestStem) {}

    private static final List<Ending> ENDINGS = List.of(new Ending("街道", Rank.TOWN, 4), new Ending("社区", Rank.VILLAGE, 5), new Ending("片区", Rank.PATCH, 4),
            new Ending("小区", Rank.PATCH, 5), new Ending("省", Rank.CITY, 3), new Ending("市", Rank.CITY, 4), new Ending("县", Rank.COUNTY, 4),
            new Ending("区", Rank.COUNTY, 3), new Ending("旗", Rank.COUNTY, 4), new Ending("镇", Rank.TOWN, 4), new Ending("乡", Rank.TOWN, 4),
            new Ending("村", Rank.VILLAGE, 4));

    private PlaceScan() {}

    /// @param from a place of the text where a new word may begin
    static Optional<Place> at(String text, @Nullable Hit[] hits, int from) {
        var first = hits[from];
        if (first != null && first.length() >= 2 && first.term().kind() != Kind.DIRECTION && first.term().kind() != Kind.PLACE) return Optional.empty();
        for (int end = from + 2; end < text.length() && end <= from + 5; end++) {
            for (var ending : ENDINGS) {
                if (!text.startsWith(ending.text(), end)) continue;
                int stop = end + ending.text().length();
                if (end - from > ending.longestStem() || spokenAgainst(hits, from, stop)) return Optional.empty();
                return Optional.of(new Place(text.substring(from, stop), text.substring(from, end), ending.rank()));
            }
        }
        return Optional.empty();
    }

    /// A known word that begins inside and goes on beyond, or lies in the stem. Offices may begin with the last character (镇卫生院).
    private static boolean spokenAgainst(@Nullable Hit[] hits, int from, int stop) {
        for (int i = from + 1; i < stop; i++) {
            var hit = hits[i];
            if (hit == null || hit.length() < 2 || hit.term().kind() == Kind.PLACE) continue;
            if (i + hit.length() > stop && hit.term().kind() != Kind.ORGANISATION && !outdone(hits, hit, i, stop)) return true;
        }
        return false;
    }

    /// 县乡 in 石澜县乡村振兴局: what begins after the place is longer.
    private static boolean outdone(@Nullable Hit[] hits, Hit hit, int at, int stop) {
        var next = stop < hits.length ? hits[stop] : null;
        return at == stop - 1 && next != null && next.length() > hit.length();
    }
}

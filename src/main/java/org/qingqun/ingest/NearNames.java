package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;

/// Resembling by name within a unit and family: 防汛工作群 and 防汛群(新), whose names are the same but for the words that every group has. Numbers,
/// years and places are no such words, so 第一网格群 never resembles 第二网格群.
public record NearNames(AssetStore assets) implements Likeness {
    /// Longer ones before those they begin with.
    private static final List<String> BESIDE = List.of("微信", "企业微信", "qq", "钉钉", "工作", "交流", "联络", "联系", "通知", "沟通", "新建", "新群", "新", "旧", "群组", "群", "小组",
            "公众号", "官方");
    /// What they begin with.
    private static final String FIRST = BESIDE.stream().map(w -> w.substring(0, 1)).distinct().collect(Collectors.joining());
    private static final int SHORTEST = 2;

    /// What is left of a name when those words are gone; empty where too little is.
    ///
    /// @param key of a name, as `Identity.nameKey` makes it
    static String core(String key) {
        var core = new StringBuilder(key.length());
        for (int i = 0, wide; i < key.length(); i += wide) {
            int c = key.codePointAt(i);
            wide = FIRST.indexOf(c) < 0 ? 0 : beside(key, i);
            if (wide > 0) continue;
            wide = Character.charCount(c);
            if ((c >= '\u4E00' && c <= '\u9FFF') || !isMark(c)) core.appendCodePoint(c);
        }
        return core.length() < SHORTEST ? "" : core.toString();
    }

    /// How long the word is that begins here and says nothing; 0 where none does.
    private static int beside(String key, int at) {
        for (var word : BESIDE) if (key.startsWith(word, at)) return word.length();
        return 0;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    @Override public Asked begin() {
        return new ByUnit(assets);
    }

    /// The names of the units at hand, each read when its first new row comes: later the rows of this import would stand among them.
    private static final class ByUnit implements Asked {
        private record Place(UnitId unit, Family family) {}

        private final AssetStore assets;
        private final Map<Place, Map<String, List<AssetId>>> cores = new HashMap<>();

        ByUnit(AssetStore assets) {
            this.assets = assets;
        }

        @Override public Optional<AssetStore.Named> resembles(AssetDraft draft) {
            var known = cores.computeIfAbsent(new Place(draft.facts().unit(), draft.family()), this::read);
            var core = core(Identity.nameKey(draft.facts().name()));
            var alike = core.isEmpty() ? List.<AssetId>of() : known.getOrDefault(core, List.of());
            return assets.findByIds(alike).stream().filter(a -> a.status() == AssetStatus.IN_USE).min(Comparator.comparingLong(a -> a.id().value()))
                    .map(a -> new AssetStore.Named(a.id(), a.code(), a.name()));
        }

        private Map<String, List<AssetId>> read(Place place) {
            var found = new HashMap<String, List<AssetId>>();
            if (place.unit().value() < 0) return found; // made up by a preview
            assets.findNameKeys(place.unit(), place.family()).forEach((id, key) -> found.computeIfAbsent(core(key), _ -> new ArrayList<>(1)).add(id));
            return found;
        }
    }
}

package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Lexicon.Hit;

/// Finds a place nobody told us of by its shape: two to four characters and 县, 镇, 街道, 村 …, unless words we know speak against it.
final class PlaceScan {
    private record Ending(String text, Rank rank, int longestStem) {}

    private static final List<Ending> ENDINGS = List.of(new Ending("街道", Rank.TOWN, 4), new Ending("社区", Rank.VILLAGE, 5), new Ending("片区", Rank.PATCH, 4),
            new Ending("小区", Rank.PATCH, 5), new Ending("省", Rank.CITY, 3), new Ending("市", Rank.CITY, 4), new Ending("县", Rank.COUNTY, 4),
            new Ending("区", Rank.COUNTY, 3), new Ending("旗", Rank.COUNTY, 4), new Ending("镇", Rank.TOWN, 4), new Ending("乡", Rank.TOWN, 4),
            new Ending("村", Rank.VILLAGE, 4), new Ending("嘎查", Rank.VILLAGE, 6), new Ending("苏木", Rank.TOWN, 6));

    /// Words that end like a place and are none.
    private static final Set<String> NO_PLACES = words("城市 都市 集市 超市 夜市 楼市 门市 早市 股市 菜市 县市 上市 全市 跨市 本市 校区 地区 灾区 景区 辖区 园区 库区 矿区 厂区 牧区 产区 学区 街区 郊区 专区 疫区 "
            + "战区 防区 警区 赛区 选区 考区 民区 活区 业区 宅区 假区 范区 护区 发区 务区 验区 禁区 特区 全区 病区 各区 本区 县区 城镇 乡镇 集镇 村镇 古镇 强镇 小镇 各镇 全镇 城乡 家乡 水乡 老乡 返乡 下乡 故乡 "
            + "回乡 侨乡 他乡 还乡 各乡 全乡 农村 山村 乡村 驻村 进村 咱村 我村 本村 们村 包村 扶村 困村 心村 范村 各村 全村 行村 联村 全县 各县 出县 跨县 跨省 各省 全省 外省 本省");
    /// The same with a longer word before them: 贫困山区, but 青山区.
    private static final Set<String> NO_LONG_PLACES = words("山区 湖区 城区 林区 河区 游区 海区 分区");

    /// A name that nobody told us of does not begin with a kind of place: 乡财县管.
    private static final String LEVELS = "省市县乡区村";

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private PlaceScan() {}

    /// @param from a place of the text where a new word may begin
    static Optional<Place> at(String text, @Nullable Hit[] hits, int from) {
        var first = hits[from];
        if (first != null && first.length() >= 2 && first.term().kind() != Kind.DIRECTION
                && first.term().kind() != Kind.PLACE && first.term().kind() != Kind.SHORT_PLACE) return Optional.empty();
        if (LEVELS.indexOf(text.charAt(from)) >= 0) return Optional.empty();
        for (int end = from + 2; end < text.length() && end <= from + 6; end++) {
            for (var ending : ENDINGS) {
                if (!text.startsWith(ending.text(), end)) continue;
                int stop = end + ending.text().length();
                if (end - from > ending.longestStem() || isWord(text, from, stop) || spokenAgainst(hits, from, stop)) return Optional.empty();
                return Optional.of(Place.of(text.substring(from, stop), ending.rank()));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String text, int from, int stop) {
        var tail = text.substring(stop - 2, stop);
        return NO_PLACES.contains(tail) || stop - from > 3 && NO_LONG_PLACES.contains(tail);
    }

    /// A known word that begins inside and goes on beyond, or lies in the stem. Offices may begin with the last character (镇卫生院).
    private static boolean spokenAgainst(@Nullable Hit[] hits, int from, int stop) {
        for (int i = from + 1; i < stop; i++) {
            var hit = hits[i];
            if (hit == null || hit.length() < 2 || hit.term().kind() == Kind.PLACE || hit.term().kind() == Kind.SHORT_PLACE) continue;
            if (i + hit.length() > stop && !hit.term().kind().isOffice() && !outdone(hits, hit, i, stop)) return true;
        }
        return false;
    }

    /// 县乡 in 石澜县乡村振兴局: what begins after the place is longer.
    private static boolean outdone(@Nullable Hit[] hits, Hit hit, int at, int stop) {
        var next = stop < hits.length ? hits[stop] : null;
        return at == stop - 1 && next != null && next.length() > hit.length();
    }
}

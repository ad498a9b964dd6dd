package org.qingqun.duplicate.cluster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.PartialDate;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.inventory.Asset;

/// Which of several that do the same is proposed to stay. A person decides.
public final class Survivor {
    private static final Comparator<Asset> BEST = Comparator.comparing(Survivor::lastUsed).reversed()
            .thenComparing(Comparator.comparingInt(Survivor::members).reversed())
            .thenComparing(a -> StringUtils.isBlank(a.facts().filingNo()))
            .thenComparing(Survivor::created)
            .thenComparing(Asset::id);

    private Survivor() {}

    /// Of yearly re-creations only the newest; then the most recently used, the largest, one that is filed, the oldest.
    public static Asset of(Collection<Profile> cluster) {
        var newest = cluster.stream().map(Survivor::year).filter(y -> !y.isEmpty()).max(Comparator.naturalOrder()).orElse("");
        List<Asset> left = cluster.stream().filter(p -> year(p).isEmpty() || year(p).equals(newest)).map(Profile::asset).toList();
        return left.stream().min(BEST).orElseThrow();
    }

    /// What speaks for `one` as the survivor: what it has and none of the others has.
    public static List<SurvivorReason> reasons(Asset one, Collection<Asset> others) {
        return Arrays.stream(SurvivorReason.values()).filter(reason -> switch (reason) {
            case LAST_USED -> isFirst(one, others, Comparator.comparing(Survivor::lastUsed).reversed());
            case MOST_MEMBERS -> isFirst(one, others, Comparator.comparingInt(Survivor::members).reversed());
            case FILED -> isFirst(one, others, Comparator.comparing(a -> StringUtils.isBlank(a.facts().filingNo())));
            case OLDEST -> isFirst(one, others, Comparator.comparing(Survivor::created));
        }).toList();
    }

    private static boolean isFirst(Asset one, Collection<Asset> others, Comparator<Asset> order) {
        return !others.isEmpty() && others.stream().allMatch(other -> order.compare(one, other) < 0);
    }

    private static String year(Profile p) {
        return p.slots().years().stream().filter(y -> y.length() == 4 && Character.isDigit(y.charAt(0))).max(Comparator.naturalOrder()).orElse("");
    }

    private static LocalDate lastUsed(Asset asset) {
        PartialDate last = asset.facts().activity().lastActiveOn();
        return last == null ? LocalDate.MIN : last.latest();
    }

    private static int members(Asset asset) {
        var members = asset.facts().members();
        return members == null ? -1 : members;
    }

    private static LocalDate created(Asset asset) {
        PartialDate created = asset.facts().createdOn();
        return created == null ? LocalDate.MAX : created.earliest();
    }
}

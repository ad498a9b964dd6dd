package org.qingqun.ui.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qingqun.duplicate.Cluster;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;

/// A cluster in the list.
///
/// @param title   what its names have in common, or the survivor's name
/// @param unit    of the survivor
/// @param size    members
/// @param words   everything it is found by, in lower case
/// @param settled nothing is left to decide; it stands in the list because somebody asked for it
record Entry(Cluster cluster, String title, String unit, int size, String words, boolean byHand, boolean settled) {
    private static final int SHORTEST = 2;

    static Entry of(Cluster cluster, Map<AssetId, InventoryRow> rows, boolean byHand, boolean settled) {
        var members = cluster.members().stream().map(rows::get).filter(Objects::nonNull).toList();
        var first = members.getFirst();
        var words = new StringBuilder();
        for (var row : members) words.append(row.asset().name()).append(' ').append(row.unit().name()).append('\n');
        return new Entry(cluster, title(cluster, first, byHand), first.unit().name(), members.size(), words.toString().toLowerCase(Locale.ROOT), byHand,
                settled);
    }

    private static String title(Cluster cluster, InventoryRow first, boolean byHand) {
        if (byHand || cluster.pairs().isEmpty()) return first.asset().name();
        var shared = cluster.pairs().getFirst().shared();
        boolean common = shared.length() >= SHORTEST && cluster.pairs().stream().allMatch(p -> p.shared().equals(shared));
        return common ? shared : first.asset().name();
    }

    boolean matches(String wanted) {
        return words.contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}

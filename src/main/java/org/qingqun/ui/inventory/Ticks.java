package org.qingqun.ui.inventory;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetIds;

/// The ticked assets of a whole result, not only of the page in sight: a bit for each number, so that a million are ticked at once.
public final class Ticks {
    private final BitSet ticked = new BitSet();
    private List<AssetId> awaited = List.of();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

    public boolean contains(AssetId id) {
        return ticked.get(bit(id.value()));
    }

    public void set(AssetId id, boolean on) {
        ticked.set(bit(id.value()), on);
        count.set(ticked.cardinality());
    }

    public void setAll(Collection<AssetId> ids, boolean on) {
        AssetIds.forEach(ids, id -> ticked.set(bit(id), on));
        count.set(ticked.cardinality());
    }

    public void clear() {
        ticked.clear();
        count.set(0);
    }

    /// Ticks these with the next result, as far as it holds them, and no others.
    void await(Collection<AssetId> ids) {
        clear();
        awaited = List.copyOf(ids);
    }

    /// What is not in the result any more is not ticked either.
    void keepOnly(Collection<AssetId> result) {
        setAll(awaited, true);
        awaited = List.of();
        if (ticked.isEmpty()) return;
        var kept = new BitSet();
        AssetIds.forEach(result, id -> kept.set(bit(id)));
        ticked.and(kept);
        count.set(ticked.cardinality());
    }

    /// In the order of the result.
    public List<AssetId> in(List<AssetId> result) {
        var found = AssetIds.builder();
        AssetIds.forEach(result, id -> {
            if (ticked.get(bit(id))) found.add(id);
        });
        return found.build();
    }

    private static int bit(long id) {
        return Math.toIntExact(id); // two thousand million assets
    }

    /// What a command is about: the ticked ones in the order of the result, else `others`.
    List<AssetId> orElse(List<AssetId> others, List<AssetId> result) {
        return ticked.isEmpty() ? others : in(result);
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}

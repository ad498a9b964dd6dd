package org.qingqun.ui.inventory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.qingqun.inventory.AssetId;

/// The ticked assets of a whole result, not only of the page in sight.
public final class Ticks {
    private final Set<AssetId> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

    public boolean contains(AssetId id) {
        return ticked.contains(id);
    }

    public void set(AssetId id, boolean on) {
        if (on) ticked.add(id);
        else ticked.remove(id);
        count.set(ticked.size());
    }

    public void setAll(Collection<AssetId> ids, boolean on) {
        if (on) ticked.addAll(ids);
        else ticked.removeAll(new HashSet<>(ids));
        count.set(ticked.size());
    }

    public void clear() {
        ticked.clear();
        count.set(0);
    }

    /// What is not in the result any more is not ticked either.
    void keepOnly(Collection<AssetId> result) {
        ticked.retainAll(new HashSet<>(result));
        count.set(ticked.size());
    }

    /// In the order of the result.
    public List<AssetId> in(List<AssetId> result) {
        return result.stream().filter(ticked::contains).toList();
    }

    /// What a command is about: the ticked ones in the order of the result, else `others`.
    List<AssetId> orElse(List<AssetId> others, List<AssetId> result) {
        return ticked.isEmpty() ? others : in(result);
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}

package org.qingqun.inventory;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.function.LongConsumer;

/// An unchangeable list of many ids in eight bytes each: a list of a million would be 40 MB as objects.
public final class AssetIds extends AbstractList<AssetId> implements RandomAccess {
    private static final int FIRST_ROOM = 128;
    private final long[] values;

    /// Collects ids in their order.
    public static final class Builder {
        private long[] values = new long[FIRST_ROOM];
        private int size;

        private Builder() {}

        public void add(long id) {
            if (size == values.length) values = Arrays.copyOf(values, 2 * size);
            values[size++] = id;
        }

        public AssetIds build() {
            return new AssetIds(Arrays.copyOf(values, size));
        }
    }

    private AssetIds(long[] values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Every value in order, without an object for each.
    public static void forEach(Collection<AssetId> ids, LongConsumer taker) {
        if (ids instanceof AssetIds many) for (long value : many.values) taker.accept(value);
        else for (var id : ids) taker.accept(id.value());
    }

    @Override public AssetId get(int index) {
        return new AssetId(values[index]);
    }

    @Override public int size() {
        return values.length;
    }
}

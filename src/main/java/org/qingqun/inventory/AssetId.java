package org.qingqun.inventory;

/// The database's number of an asset; 1 or more.
public record AssetId(long value) implements Comparable<AssetId> {
    @Override public int compareTo(AssetId other) {
        return Long.compare(value, other.value);
    }
}

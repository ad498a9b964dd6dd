package org.qingqun.inventory;

/// The database's number of a unit; 1 or more.
public record UnitId(long value) implements Comparable<UnitId> {
    @Override public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }
}

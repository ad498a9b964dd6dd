package org.qingqun.duplicate.general;

import java.util.List;

/// A record to be compared: its fields as text, in the order of its table's columns.
public record Entry(String id, List<String> fields) {
    public Entry {
        fields = List.copyOf(fields);
    }
}

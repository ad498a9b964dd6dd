package org.qingqun.common;

import java.util.Locale;

/// An enum value as the command line, the database and the message bundles spell it: lower case with hyphens.
public interface Keyed {
    String name();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant whose key is `key`.
    ///
    /// @throws IllegalArgumentException when there is none
    static <E extends Enum<E> & Keyed> E of(Class<E> type, String key) {
        var known = KeyedConstants.of(type).get(key);
        return known != null ? type.cast(known) : Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

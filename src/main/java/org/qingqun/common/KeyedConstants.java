package org.qingqun.common;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The constants of an enum by their keys, looked up once: a scan reads six keys of each of a hundred thousand rows.
final class KeyedConstants {
    private static final ClassValue<Map<String, Keyed>> BY_KEY = new ClassValue<>() {
        @Override protected Map<String, Keyed> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants()).map(Keyed.class::cast).collect(Collectors.toMap(Keyed::key, each -> each));
        }
    };

    private KeyedConstants() {}

    static Map<String, Keyed> of(Class<? extends Keyed> type) {
        return BY_KEY.get(type);
    }
}

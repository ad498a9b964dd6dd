package org.qingqun.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Incidental;

/// One kind of evidence as the store sees it: its record's name and parts, looked up once.
///
/// @param name in kebab-case, `past-end` for PastEnd
record EvidenceKind(String name, Class<?> type, List<Part> parts, Constructor<?> constructor) {
    /// @param incidental not part of what a person judges
    record Part(String name, Type type, boolean incidental, Method accessor) {
        @Nullable Object of(Evidence evidence) {
            try {
                return accessor.invoke(evidence);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible); // records are public
            }
        }
    }

    static EvidenceKind of(Class<?> type) {
        var components = type.getRecordComponents();
        var parts = Arrays.stream(components).map(c -> new Part(c.getName(), c.getGenericType(), c.isAnnotationPresent(Incidental.class), c.getAccessor())).toList();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new EvidenceKind(type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), type, parts, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible); // every record has it
        }
    }

    /// @throws IllegalStateException when the values are not those of this kind
    Evidence make(@Nullable Object[] values) {
        try {
            return (Evidence) constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException damaged) {
            throw new IllegalStateException(name + " " + Arrays.toString(values), damaged);
        }
    }
}

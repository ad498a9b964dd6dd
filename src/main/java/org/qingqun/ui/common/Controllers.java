package org.qingqun.ui.common;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes the controllers of one page: the page's own, and those of the parts it includes.
public final class Controllers implements Function<Class<?>, Object> {
    private final Map<Class<?>, Supplier<?>> makers = new ConcurrentHashMap<>();
    private @Nullable Consumer<Visit> beginning;

    public <C> Controllers with(Class<C> type, Supplier<C> maker) {
        makers.put(type, maker);
        return this;
    }

    /// Takes the first visit before the view is there, since making that takes a while: what it shows is read meanwhile. The controller is not shown that visit again.
    public Controllers beginning(Consumer<Visit> begin) {
        beginning = begin;
        return this;
    }

    /// Whether the visit was taken.
    public boolean begin(Visit visit) {
        if (beginning == null) return false;
        beginning.accept(visit);
        return true;
    }

    @Override public Object apply(Class<?> type) {
        var maker = makers.get(type);
        if (maker == null) throw new IllegalArgumentException("no maker for " + type.getName());
        return maker.get();
    }
}

package org.qingqun.ui.common;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes the controllers of one page: the page's own, and those of the parts it includes.
public final class Controllers implements Function<Class<?>, Object> {
    private final Map<Class<?>, Supplier<?>> makers = new ConcurrentHashMap<>();

    public <C> Controllers with(Class<C> type, Supplier<C> maker) {
        makers.put(type, maker);
        return this;
    }

    @Override public Object apply(Class<?> type) {
        var maker = makers.get(type);
        if (maker == null) throw new IllegalArgumentException("no maker for " + type.getName());
        return maker.get();
    }
}

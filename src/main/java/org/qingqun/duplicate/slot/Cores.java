package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes each core once, however many names and purposes have it.
final class Cores {
    private final Map<String, Core> known = new ConcurrentHashMap<>();

    Core of(List<Token> tokens, String plain, Set<String> actions) {
        if (tokens.isEmpty() && plain.isEmpty() && actions.isEmpty()) return Core.EMPTY;
        var key = new StringBuilder();
        for (var token : tokens) key.append((char) ('A' + token.kind().ordinal())).append(token.canonical()).append(token.facet() ? '!' : '.');
        key.append('|').append(plain);
        for (var action : actions) key.append('|').append(action);
        return known.computeIfAbsent(key.toString(), _ -> Core.of(tokens, plain, actions));
    }
}

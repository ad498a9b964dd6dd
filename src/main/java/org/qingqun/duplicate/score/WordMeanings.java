package org.qingqun.duplicate.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qingqun.duplicate.text.WordVectors;

/// Likeness by what everyday words mean, without a model at run time. It remembers where texts lie: a register has far fewer functions than rows.
public final class WordMeanings implements SemanticSignal {
    /// So many are kept; then it starts afresh.
    private static final int MOST = 50_000;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    @Override public double likeness(String a, String b) {
        return Math.clamp(WordVectors.likeness(of(a), of(b)), 0, 1);
    }

    private float[] of(String text) {
        var known = vectors.get(text);
        if (known != null) return known;
        if (vectors.size() >= MOST) vectors.clear();
        var made = WordVectors.of(text);
        vectors.put(text, made);
        return made;
    }
}

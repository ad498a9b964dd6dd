package org.qingqun.ui.merge;

import org.qingqun.common.Keyed;

/// Why there is nothing to decide. Sentence and verb are in the bundles under `merge.empty.`.
enum Emptiness implements Keyed {
    /// being compared for the first time
    COMPARING,
    /// cancelled before anything was found
    NOT_COMPARED,
    /// nothing stands in the register
    REGISTER,
    /// nothing is alike
    NONE,
    /// everything alike was decided
    JUDGED,
    /// the words typed fit nothing
    FILTERED;

    static Emptiness of(Found found, boolean comparing, String words) {
        if (!found.wasCompared()) return comparing ? COMPARING : NOT_COMPARED;
        if (!words.isBlank() && !found.entries(null).isEmpty()) return FILTERED;
        if (found.compared() == 0) return REGISTER;
        return found.clusters().isEmpty() ? NONE : JUDGED;
    }
}

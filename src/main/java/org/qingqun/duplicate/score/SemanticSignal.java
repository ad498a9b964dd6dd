package org.qingqun.duplicate.score;

/// How alike two functions are in meaning, as a model of language would tell. A port: everything works without one.
///
/// What it says must depend on the two texts alone, or results would differ from run to run. Several threads ask at once.
public interface SemanticSignal {
    /// No model: says nothing.
    SemanticSignal NONE = new SemanticSignal() {
        @Override public double likeness(String a, String b) {
            return 0;
        }

        @Override public boolean speaks() {
            return false;
        }
    };

    /// 0 for nothing in common, 1 for the same.
    ///
    /// @param a a function as written, without place, number and the like
    double likeness(String a, String b);

    /// Whether it is worth asking.
    default boolean speaks() {
        return true;
    }
}

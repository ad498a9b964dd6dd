package org.qingqun.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the office's other figures are kept, by kind and year.
public interface OfficeFigureStore {
    Map<OfficeFigure.Kind, Integer> find(int year);

    /// @param amount null forgets it
    void put(OfficeFigure.Kind kind, int year, @Nullable Integer amount);
}

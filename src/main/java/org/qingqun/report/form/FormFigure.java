package org.qingqun.report.form;

import java.util.Locale;
import java.util.Optional;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// One figure a cell can take, written as `work-group.disposed`, `work-group.remaining@level=county`, `gov-app.baseline@county=云栖区`.
///
/// @param key the part's key in the cut; empty for `ALL`, and for the city itself among counties
public record FormFigure(Family family, What what, Cut cut, String key) {
    /// What is counted.
    public enum What implements Keyed {
        BASELINE, LATE, ADDED, RETURNED, REMAINING, CLOSED, MERGED, OUT_OF_SCOPE, DISPOSED, DISPOSAL_RATE, NET_REDUCTION;

        public boolean isRate() {
            return this == DISPOSAL_RATE || this == NET_REDUCTION;
        }
    }

    /// By what the figure is cut.
    public enum Cut implements Keyed {
        ALL, LEVEL, COUNTY, PLATFORM
    }

    public static FormFigure whole(Family family, What what) {
        return new FormFigure(family, what, Cut.ALL, "");
    }

    /// Empty for a text that names none.
    public static Optional<FormFigure> parse(String text) {
        var at = text.strip().split("@", 2);
        var head = at[0].split("\\.", 2);
        if (head.length < 2) return Optional.empty();
        var cut = at.length < 2 ? new String[] {"all", ""} : at[1].split("=", 2);
        try {
            return cut.length < 2 ? Optional.empty() : Optional.of(new FormFigure(Keyed.of(Family.class, head[0]), Keyed.of(What.class, head[1]),
                    Keyed.of(Cut.class, cut[0].toLowerCase(Locale.ROOT)), cut[1].strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override public String toString() {
        var head = family.key() + "." + what.key();
        return cut == Cut.ALL ? head : head + "@" + cut.key() + "=" + key;
    }
}

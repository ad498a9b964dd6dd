package org.qingqun.ui.settings;

import java.util.List;
import java.util.Map;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.progress.LimitTrial.Rate;

/// What other limits would flag, beside what those in force do.
///
/// @param effects of every limit
/// @param rates   of every family there is a rate of: what it becomes once all that is flagged is closed; empty while nothing is changed
record Trial(Limits now, Limits tried, Map<Limit, Effect> effects, Map<Family, Rate> rates) {
    /// One asset that would drop out or come in.
    ///
    /// @param days quiet, or past its end
    record Line(AssetId asset, String name, String unit, long days) {}

    /// @param now   assets accused by the limit in force
    /// @param tried assets accused by the one tried
    /// @param out   accused now and not any more, the longest first
    /// @param in    not accused now, the longest first
    /// @param decided of both, how many have an open case: no limit touches those
    record Effect(int now, int tried, List<Line> out, List<Line> in, int decided) {
        static final Effect NONE = new Effect(0, 0, List.of(), List.of(), 0);

        int difference() {
            return tried - now;
        }
    }

    Trial {
        effects = Map.copyOf(effects);
        rates = Map.copyOf(rates);
    }

    Effect effect(Limit field) {
        return effects.getOrDefault(field, Effect.NONE);
    }
}

package org.qingqun.ui.inventory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Forecast;
import org.qingqun.wording.FigureText;

/// What a decision about these assets would do once it was approved, carried out and verified.
///
/// @param rows  how many there are
/// @param taken those that have an open case already and would be left as they are
public record Effect(int rows, int taken, Map<Disposition, Forecast> forecasts) {
    public Effect {
        forecasts = Map.copyOf(forecasts);
    }

    /// Reads what there is now; runs off the screen's thread.
    static Effect of(Office office, List<AssetId> assets, Family family, List<Disposition> possible) {
        var open = office.cases().findOpen(assets).stream().map(CleanupCase::asset).collect(Collectors.toSet());
        var fresh = assets.stream().filter(id -> !open.contains(id)).toList();
        var census = office.progress().census(family, office.today());
        var forecasts = new EnumMap<Disposition, Forecast>(Disposition.class);
        for (var d : possible) forecasts.put(d, Forecast.of(census, fresh.stream().collect(Collectors.toMap(Function.identity(), _ -> d))));
        return new Effect(assets.size(), open.size(), forecasts);
    }

    /// As one line below the choice.
    String text(Disposition chosen, Messages messages) {
        var forecast = Objects.requireNonNull(forecasts.get(chosen));
        var skipped = taken == 0 ? "" : messages.format("inventory.effect.taken", FigureText.count(taken));
        if (forecast.now().equals(forecast.after())) return skipped + messages.text("inventory.effect.none");
        return skipped + messages.format("inventory.effect", FigureText.count(forecast.now().remaining()), FigureText.count(forecast.after().remaining()),
                FigureText.rate(forecast.now().disposalRate()), FigureText.rate(forecast.after().disposalRate()));
    }
}

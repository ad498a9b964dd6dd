package org.qingqun.ui.settings.scope;

import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitId;
import org.qingqun.wording.Terms;

/// An exception in one sentence.
///
/// @param units the name of a unit
record ExceptionText(Messages messages, Function<UnitId, String> units) {
    String of(LimitException exception) {
        var terms = new Terms(messages);
        var narrowed = new ArrayList<String>();
        if (exception.family() != null) narrowed.add(terms.of(exception.family()));
        if (exception.level() != null) narrowed.add(terms.of(exception.level()));
        if (exception.under() != null) narrowed.add(messages.format("settings.scope.under", units.apply(exception.under())));
        if (exception.purpose() != null) narrowed.add(messages.format("settings.scope.word", exception.purpose()));
        if (exception.from() != null || exception.until() != null)
            narrowed.add(messages.format("settings.scope.days", Objects.requireNonNullElse(exception.from(), "…"), Objects.requireNonNullElse(exception.until(), "…")));
        var where = narrowed.isEmpty() ? messages.text("settings.scope.everywhere") : String.join(messages.text("settings.scope.and"), narrowed);
        return messages.format("settings.scope.line", terms.of(exception.limit()), value(exception.limit(), exception.value()), where);
    }

    private String value(Limit limit, int value) {
        if (limit.measure() == Limit.Measure.YES_NO) return messages.text(value == 1 ? "settings.scope.yes" : "settings.scope.no");
        return messages.format("settings.scope.value", value, new Terms(messages).of(limit.measure()));
    }
}

package org.qingqun.ui.report;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitId;

/// What a report can be of: a county, or everybody.
///
/// @param under null: everybody
public record Scope(@Nullable UnitId under, String name) {
    static Scope everybody(Messages messages) {
        return new Scope(null, messages.text("report.page.scope.all"));
    }
}

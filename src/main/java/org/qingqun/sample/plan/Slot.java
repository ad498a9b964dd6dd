package org.qingqun.sample.plan;

import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;

/// A place in the plan before it has a name: what is planted there, what is decided about it and how far that gets by the end.
///
/// @param disposition null: nobody decides anything
/// @param goal        the case's last state; null with `disposition`
public record Slot(Label label, @Nullable Disposition disposition, @Nullable CaseState goal) {
    static final Slot ORDINARY = new Slot(Label.ORDINARY, null, null);
}

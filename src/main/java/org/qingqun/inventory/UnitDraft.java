package org.qingqun.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit before the database numbered it; fields as in `Unit`.
public record UnitDraft(@Nullable UnitId parent, String name, Level level, @Nullable Integer headCount,
        @Nullable String leader, @Nullable String contact, boolean provisional, List<String> aliases) {}

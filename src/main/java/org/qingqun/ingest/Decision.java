package org.qingqun.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// What a returned row says should become of its asset, or has become of it.
///
/// @param disposition key of the disposition meant: `keep`, `merge`, `dissolve` …
/// @param survivor    for a merge, the name of the asset that stays, as written
/// @param deadline    the last day of what was written
/// @param done        the row says that it happened already
/// @param doneOn      the day it happened, as precise as written; null where it does not say
public record Decision(String disposition, @Nullable String survivor, @Nullable String reason, @Nullable String responsible, @Nullable LocalDate deadline,
        boolean done, @Nullable PartialDate doneOn) {}

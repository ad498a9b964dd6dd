package org.qingqun.cleanup.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;

/// Somebody's word that a part was done.
///
/// @param note what belongs to it: where the notice stands, which account takes over, what became of the data
public record StepMark(LocalDate on, @Nullable String note, PersonId by) {}

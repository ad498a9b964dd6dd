package org.qingqun.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A campaign before it is stored.
///
/// @param targetPerMille target disposal rate in thousandths, null where none is set
public record CampaignPlan(String name, Scope scope, @Nullable LocalDate deadline, @Nullable Integer targetPerMille) {}

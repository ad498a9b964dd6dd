package org.qingqun.progress;

import org.qingqun.campaign.Membership;
import org.qingqun.cleanup.Disposition;

/// A counted asset whose case is on its way to `disposition`.
public record InFlight(Membership place, Disposition disposition) {}

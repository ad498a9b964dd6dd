package org.qingqun.progress;

import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.Disposition;

/// How many counted assets of one origin have a case on its way to `disposition`.
public record InFlight(Origin origin, boolean byMerge, Disposition disposition, int assets) {}

package org.qingqun.duplicate.cluster;

import org.qingqun.common.Keyed;

/// What one of several alike has and the others have not, so that it is the one to stay. In the order of their weight.
public enum SurvivorReason implements Keyed {
    LAST_USED, MOST_MEMBERS, FILED, OLDEST
}

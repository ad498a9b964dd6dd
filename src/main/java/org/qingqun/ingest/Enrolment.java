package org.qingqun.ingest;

import java.util.List;
import org.qingqun.inventory.Asset;

/// Who wants to know of assets that an import brought, in its transaction: the campaign gives them their origin.
public interface Enrolment {
    Enrolment NONE = _ -> {};

    void enrol(List<Asset> fresh);
}

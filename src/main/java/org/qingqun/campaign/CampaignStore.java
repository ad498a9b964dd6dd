package org.qingqun.campaign;

import java.util.List;

/// Where campaigns are kept. A new database holds a default one.
public interface CampaignStore {
    /// The campaign in force: the newest.
    Campaign current();

    List<Campaign> findAll();

    /// Opens another campaign, which is in force from now on; its number and version are the store's.
    Campaign insert(Campaign draft);

    /// Overwrites the campaign of the same id.
    ///
    /// @throws org.qingqun.common.ExpectedException `STALE` when `after.version()` is not the stored one
    Campaign replace(Campaign after);
}

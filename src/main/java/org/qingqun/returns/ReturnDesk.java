package org.qingqun.returns;

import java.time.Clock;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.common.Transactions;
import org.qingqun.ingest.ImportLog;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitStore;

/// Everything about what goes out to the units and comes back from them.
public record ReturnDesk(ReturnForms forms, ReturnBoard board) {
    public static ReturnDesk of(AssetStore assets, UnitStore units, CampaignStore campaigns, ImportLog imports, AuditStore audit, Access access,
            Transactions transactions, Clock clock) {
        return new ReturnDesk(new ReturnForms(assets, units, campaigns, clock), new ReturnBoard(units, imports, campaigns, audit, access, transactions, clock));
    }
}

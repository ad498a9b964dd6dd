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
public record ReturnDesk(ReturnForms forms, ReturnBoard board, SignatureService signatures) {
    /// Where it all is kept.
    public record Ports(AssetStore assets, UnitStore units, CampaignStore campaigns, ImportLog imports, SignatureStore signatures, AuditStore audit,
            Transactions transactions) {}

    public static ReturnDesk of(Ports p, Access access, Clock clock) {
        return new ReturnDesk(new ReturnForms(p.assets(), p.units(), p.campaigns(), clock),
                new ReturnBoard(p.units(), p.imports(), p.signatures(), p.campaigns(), p.audit(), access, p.transactions(), clock),
                new SignatureService(p.units(), p.signatures(), p.imports(), p.campaigns(), p.audit(), access, p.transactions(), clock));
    }
}

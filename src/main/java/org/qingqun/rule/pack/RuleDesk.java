package org.qingqun.rule.pack;

import java.time.Clock;
import java.util.List;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignService;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.InventoryService;
import org.qingqun.rule.BackgroundStore;
import org.qingqun.rule.EventService;
import org.qingqun.rule.ExemptionService;
import org.qingqun.rule.FindingStore;
import org.qingqun.rule.PolicyService;
import org.qingqun.rule.PolicyStore;
import org.qingqun.rule.PracticeService;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.season.SeasonService;

/// What people tell the rules: seasons, ended events, practices, exemptions, the papers behind them, and all of it as a file.
public record RuleDesk(SeasonService seasons, EventService events, PracticeService practices, ExemptionService exemptions, PolicyService policies, RulePackService packs) {
    /// The ports the desk keeps its things in.
    public record Ports(BackgroundStore background, FindingStore findings, PolicyStore policies, AuditStore audit, Transactions transactions) {}

    public static RuleDesk of(Ports ports, InventoryService inventory, CampaignService campaigns, Access access, Clock clock, List<RuleEntry> entries) {
        var assets = inventory.assets();
        var audit = ports.audit();
        var transactions = ports.transactions();
        var policies = new PolicyService(ports.policies(), audit, access, transactions, clock);
        return new RuleDesk(new SeasonService(assets, ports.background(), audit, access, transactions, clock),
                new EventService(assets, inventory.units(), ports.background(), audit, access, transactions, clock),
                new PracticeService(assets, ports.background(), audit, access, transactions, clock),
                new ExemptionService(assets, ports.findings(), audit, access, transactions, clock), policies,
                new RulePackService(campaigns, policies, inventory, transactions, entries));
    }
}

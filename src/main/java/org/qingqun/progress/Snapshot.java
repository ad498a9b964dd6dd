package org.qingqun.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.qingqun.campaign.CampaignId;
import org.qingqun.inventory.Family;

/// The whole table of a campaign as it stood on a day, and the burden beside it. What is kept is never computed again.
public record Snapshot(CampaignId campaign, LocalDate day, Tallies table, Map<Family, Burden> burden) {
    public Snapshot {
        burden = Map.copyOf(burden);
        table.figures(); // what does not add up is never kept
    }

    /// Whatever the order of its cells.
    boolean saysTheSameAs(Snapshot other) {
        return day.equals(other.day) && burden.equals(other.burden) && Set.copyOf(table.cells()).equals(Set.copyOf(other.table.cells()));
    }

    public Figures figures(Family family) {
        return of(family).figures();
    }

    /// The part of one family.
    public Tallies of(Family family) {
        return table.where(cell -> cell.family() == family);
    }
}

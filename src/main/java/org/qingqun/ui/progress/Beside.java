package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Explanation;
import org.qingqun.progress.Figures;
import org.qingqun.progress.GroupsPerPerson;

/// What stands beside the figures and changes none of them; read after them, since it takes longer.
///
/// @param transfers    assets that stand elsewhere now than where they are counted
/// @param rebounds     assets that look like something closed that is back, and that nobody has judged yet
/// @param explanations what units said about their growth, by unit
/// @param now          the burden of what stands in the register
/// @param then         the burden of what the figures are compared with
/// @param listed       in how many groups one person sits, where member lists are known; then is always the baseline day; null until it is read
public record Beside(List<Earlier> earlier, List<AssetId> transfers, List<Rebound> rebounds, List<Explanation> explanations, Burden now, Burden then,
        GroupsPerPerson.@Nullable Change listed) {
    static final Beside NOTHING = of(Burden.NONE, Burden.NONE);

    /// How an earlier campaign ended.
    public record Earlier(String name, LocalDate baselineDay, Figures figures) {}

    /// One that looks like it is back.
    public record Rebound(AssetId id, String name, String unit) {}

    public Beside {
        earlier = List.copyOf(earlier);
        transfers = List.copyOf(transfers);
        rebounds = List.copyOf(rebounds);
        explanations = List.copyOf(explanations);
    }

    GroupsPerPerson.Change perPerson() {
        return listed == null ? GroupsPerPerson.Change.NONE : listed;
    }

    static Beside of(Burden now, Burden then) {
        return new Beside(List.of(), List.of(), List.of(), List.of(), now, then, null);
    }
}

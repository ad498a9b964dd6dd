package org.qingqun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;

/// Rows that merge into groups yet to be made, filed by the group: rows that name the same one merge into the same one.
final class NewSurvivors {
    /// The column that names the group: `name` in the source's own unit, or `unit/name`.
    static final String COLUMN = "new-survivor";

    /// What several rows say alike.
    private record Key(UnitId unit, String name) {}

    /// The rows of one group, by their asset's number.
    private record Sources(Map<Long, StepRun.Target> targets, Map<Long, Proposal> proposals) {}

    private final Map<Key, Sources> groups = new LinkedHashMap<>();
    private final StepRun run;

    NewSurvivors(StepRun run) {
        this.run = run;
    }

    /// Takes a row that names a new survivor; false for any other.
    boolean take(StepRun.Target target, Proposal proposal) {
        var row = target.row();
        var named = row.text(COLUMN);
        if (named.isEmpty()) return false;
        if (proposal.disposition() != Disposition.MERGE || proposal.survivor() != null) throw row.unreadable(COLUMN, named.get());
        int slash = named.get().indexOf('/');
        var unit = slash < 0 ? target.asset().unit() : run.lookup().unit(named.get().substring(0, slash));
        var name = named.get().substring(slash + 1).strip();
        if (name.isEmpty()) throw row.unreadable(COLUMN, named.get());
        var sources = groups.computeIfAbsent(new Key(unit, name), _ -> new Sources(new LinkedHashMap<>(), new LinkedHashMap<>()));
        sources.targets().put(target.asset().id().value(), target);
        sources.proposals().put(target.asset().id().value(), proposal);
        return true;
    }

    /// Makes the groups and proposes the merges; the platform and the purpose are those of each group's first row.
    ///
    /// @param opened takes each case with its row
    void propose(Office office, PersonId by, BiConsumer<StepRun.Target, CleanupCase> opened) {
        groups.forEach((key, sources) -> {
            var like = sources.targets().values().iterator().next().asset().facts();
            var wanted = new NewSurvivor(key.name(), key.unit(), like.platform(), Custodian.NONE, like.purpose(), null);
            for (var done : run.take(sources.targets(), () -> office.merges().mergeIntoNew(wanted, List.copyOf(sources.proposals().values()), by).outcome()))
                opened.accept(Objects.requireNonNull(sources.targets().get(done.asset().value())), done);
        });
    }
}

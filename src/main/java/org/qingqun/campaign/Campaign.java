package org.qingqun.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitTree;

/// 专项行动: one drive with its scope, baseline day, deadline and limits.
///
/// @param scope          its families
/// @param baselineDay    null until the baseline is locked
/// @param targetPerMille target disposal rate in thousandths (300 is 30.0 %), null where none is set
/// @param lockedAt       when the baseline was locked, null before
/// @param levels         of units of these levels only; empty: of all
/// @param platforms      on these platforms only; empty: on all
public record Campaign(CampaignId id, String name, Set<Family> scope, @Nullable LocalDate baselineDay, @Nullable LocalDate deadline,
        @Nullable Integer targetPerMille, Limits limits, @Nullable Instant lockedAt, int version, Set<Level> levels, Set<Platform> platforms) {
    public Campaign {
        scope = Set.copyOf(scope);
        levels = Set.copyOf(levels);
        platforms = Set.copyOf(platforms);
    }

    /// Of every level and on every platform.
    public Campaign(CampaignId id, String name, Set<Family> scope, @Nullable LocalDate baselineDay, @Nullable LocalDate deadline,
            @Nullable Integer targetPerMille, Limits limits, @Nullable Instant lockedAt, int version) {
        this(id, name, scope, baselineDay, deadline, targetPerMille, limits, lockedAt, version, Set.of(), Set.of());
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /// Families, levels and platforms together.
    public Scope reach() {
        return new Scope(scope, levels, platforms);
    }

    /// Whether the asset, where it stands now, is what this campaign is about.
    public boolean takesIn(Asset asset, UnitTree tree) {
        return reach().takesIn(asset.family(), tree.levelOf(asset.unit()), asset.facts().platform());
    }

    /// @param day and `at` both null: unlocked
    Campaign locked(@Nullable LocalDate day, @Nullable Instant at) {
        return new Campaign(id, name, scope, day, deadline, targetPerMille, limits, at, version, levels, platforms);
    }

    Campaign described(String changedName, @Nullable LocalDate changedDeadline, @Nullable Integer changedTarget) {
        return new Campaign(id, changedName, scope, baselineDay, changedDeadline, changedTarget, limits, lockedAt, version, levels, platforms);
    }

    Campaign with(Limits changed) {
        return new Campaign(id, name, scope, baselineDay, deadline, targetPerMille, changed, lockedAt, version, levels, platforms);
    }
}

package org.qingqun.rule.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.SeasonPerhaps;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentInSeason;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Evidence.SilentUnseen;
import org.qingqun.rule.Evidence.StandingPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;
import org.qingqun.rule.record.Contradiction;
import org.qingqun.rule.season.SeasonWords;
import org.qingqun.rule.season.SeasonWords.Proposal;

/// 僵尸: quiet for the limit or longer. A coarse date accuses only by its latest possible day, old data only by the day they were true; no date only asks.
/// Seasonal groups count by whole seasons, standing ones are left alone; where only a name suggests that, or where the dates contradict each other, it asks.
public record ZombieRule(Limits limits, Background background) implements Rule.OfAsset {
    public ZombieRule(Limits limits) {
        this(limits, Background.NONE);
    }

    @Override public RuleId id() {
        return RuleId.ZOMBIE;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        int limit = limits.value(switch (asset) {
            case WorkGroup _ -> Limit.GROUP_SILENT_DAYS;
            case GovApp _ -> Limit.APP_SILENT_DAYS;
            case OfficialAccount _ -> Limit.ACCOUNT_SILENT_DAYS;
        }, asset, asOf);
        var activity = asset.facts().activity();
        return inactivity(activity, limit, asOf).filter(_ -> isOldEnough(asset, limit, asOf)).map(plain -> inSeason(plain, asset, asOf)).filter(seen -> !seen.isEmpty())
                .map(seen -> new Finding(id(), asset.id(), severity(seen).restingOn(activity.grade()), seen, activity.grade(), activity.dataDate(), asOf));
    }

    /// What is younger than the limit cannot have been silent for so long; where it was used before it was made, nobody knows how old it is.
    private static boolean isOldEnough(Asset asset, int limit, LocalDate asOf) {
        var created = asset.facts().createdOn();
        return created == null || DAYS.between(created.earliest(), asOf) >= limit || Contradiction.ofDates(asset).isPresent();
    }

    private static Optional<Evidence> inactivity(Activity activity, int limit, LocalDate asOf) {
        var last = activity.lastActiveOn();
        if (last == null) return Optional.of(new ActivityUnknown(limit));
        long atLeast = DAYS.between(last.latest(), asOf);
        var known = knownUntil(activity.dataDate(), asOf);
        if (DAYS.between(last.latest(), known) >= limit) return Optional.of(new Silent(last, atLeast, limit));
        if (atLeast >= limit) return Optional.of(new SilentUnseen(last, known, atLeast, limit));
        long atMost = DAYS.between(last.earliest(), asOf);
        return atMost >= limit ? Optional.of(new SilentPerhaps(last, Math.max(0, atLeast), atMost, limit)) : Optional.empty();
    }

    /// After the day of the data anything may have happened.
    private static LocalDate knownUntil(@Nullable LocalDate dataDate, LocalDate asOf) {
        return dataDate != null && dataDate.isBefore(asOf) ? dataDate : asOf;
    }

    /// What is left of a silence once its season is looked at; empty when nothing is.
    private List<Evidence> inSeason(Evidence plain, Asset asset, LocalDate asOf) {
        var said = background.season(asset.id());
        if (said.isPresent() && said.get().kind() == Season.Kind.STANDING) return List.of();
        var proposal = said.isEmpty() ? SeasonWords.propose(asset) : Optional.<Proposal>empty();
        if (!(plain instanceof Silent silent)) return List.of(plain);
        var impossible = Contradiction.ofDates(asset);
        if (impossible.isPresent()) return List.of(plain, impossible.get());
        var season = said.or(() -> proposal.map(Proposal::season)).orElse(Season.NONE);
        if (season.kind() == Season.Kind.NONE) return List.of(plain);
        var missed = season.missedBetween(silent.lastActive().latest(), knownUntil(asset.facts().activity().dataDate(), asOf));
        if (missed.isPresent())
            return List.of(new SilentInSeason(silent.lastActive(), season.fromMonth(), season.toMonth(), missed.get(), silent.silentDays(), silent.limitDays()));
        return proposal.map(p -> List.of(plain, perhaps(p))).orElse(List.of());
    }

    private static Evidence perhaps(Proposal proposal) {
        var season = proposal.season();
        return season.kind() == Season.Kind.STANDING ? new StandingPerhaps(proposal.word()) : new SeasonPerhaps(proposal.word(), season.fromMonth(), season.toMonth());
    }

    private static Severity severity(List<Evidence> seen) {
        if (seen.size() > 1) return Severity.ASK;
        return switch (seen.getFirst()) {
            case Silent(_, var days, var limit) -> days >= 2L * limit ? Severity.STRONG : Severity.LIKELY;
            case SilentInSeason _ -> Severity.LIKELY;
            default -> Severity.ASK;
        };
    }
}

package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

/// What a rule saw, as facts. Wording is `FindingText`'s work, in the reader's language. Names of records and of their parts are what the database
/// holds: they never change. Counts of days are whole days; `limit…` is what they were held against.
public sealed interface Evidence {
    /// How much it is used, and who says so.
    sealed interface OfUse extends Evidence {}

    /// How long it was meant to live.
    sealed interface OfTerm extends Evidence {}

    /// Who is in it and who answers for it.
    sealed interface OfPeople extends Evidence {}

    /// Whether it was reported, may exist and does what it may.
    sealed interface OfFiling extends Evidence {}

    /// How it stands beside others of its unit.
    sealed interface OfUnit extends Evidence {}

    /// That another asset is like it.
    sealed interface OfLikeness extends Evidence {}

    /// That what the ledger says cannot be.
    sealed interface OfRecord extends Evidence {}

    /// Quiet for at least `silentDays`, counted from the latest day `lastActive` can mean.
    record Silent(PartialDate lastActive, @Incidental long silentDays, int limitDays) implements OfUse {}

    /// The date is too coarse: the limit lies between `atLeast` and `atMost` days of silence.
    record SilentPerhaps(PartialDate lastActive, @Incidental long atLeast, @Incidental long atMost, int limitDays) implements OfUse {}

    /// The limit was not reached on `dataDate`, and nobody knows what happened since.
    record SilentUnseen(PartialDate lastActive, LocalDate dataDate, @Incidental long silentDays, int limitDays) implements OfUse {}

    /// The ledger holds no activity date, so a person has to look.
    record ActivityUnknown(@Incidental int limitDays) implements OfUse {}

    /// Not used in a whole season it is meant for, which ended on `seasonEnd`.
    record SilentInSeason(PartialDate lastActive, int fromMonth, int toMonth, LocalDate seasonEnd, @Incidental long silentDays, int limitDays) implements OfUse {}

    /// The name holds `word`: perhaps it works in these months only.
    record SeasonPerhaps(String word, int fromMonth, int toMonth) implements OfUse {}

    /// The name holds `word`: perhaps it stands ready and is silent until it is needed.
    record StandingPerhaps(String word) implements OfUse {}

    record FewMessages(int messages30d, int limitMessages) implements OfUse {}

    /// Nothing was posted until `countedTo`, the day the data are from.
    record NoPost(PartialDate lastPost, LocalDate countedTo, @Incidental long quietDays, int limitDays) implements OfUse {}

    /// The date of the last post is too coarse: `atLeast` to `atMost` days without one until `countedTo`.
    record NoPostPerhaps(PartialDate lastPost, LocalDate countedTo, @Incidental long atLeast, @Incidental long atMost, int limitDays) implements OfUse {}

    /// Temporary, and its end is `daysOver` past, grace included.
    record PastEnd(PartialDate endsOn, @Incidental long daysOver, int graceDays) implements OfTerm {}

    /// Temporary; the end is known only to the month or year, and the limit lies inside it.
    record PastEndPerhaps(PartialDate endsOn, int graceDays) implements OfTerm {}

    /// The event it was to last for is over.
    record EventOver(String event, LocalDate endedOn, @Incidental long daysOver, int graceDays) implements OfTerm {}

    /// Temporary without an end, and `ageDays` old at least.
    record OpenEnded(PartialDate createdOn, @Incidental long ageDays, int limitDays) implements OfTerm {}

    /// Temporary without an end; how old it is nobody knows well enough.
    record OpenEndedPerhaps(@Nullable PartialDate createdOn, int limitDays) implements OfTerm {}

    /// An end that was only read out of the name.
    record InferredEnd(String word, PartialDate endsOn) implements OfTerm {}

    /// The name holds a year that is `daysOver` past.
    record PastYear(String word, int year, @Incidental long daysOver, int limitDays) implements OfTerm {}

    /// The name holds work that ended `daysOver` ago.
    record FinishedWork(String word, PartialDate endedOn, @Incidental long daysOver, int limitDays) implements OfTerm {}

    record FewMembers(int members, int limitMembers) implements OfPeople {}

    record NoCustodian() implements OfPeople {}

    /// The ledger says of its custodian, in `word`, that he is not there any more.
    record CustodianLeft(String word) implements OfPeople {}

    /// The custodian is no manager.
    record CustodianRank(String title) implements OfPeople {}

    record TooManyMembers(int members, int limitMembers) implements OfPeople {}

    /// Merged with its double it would hold `members` at most.
    record MergeTooBig(AssetId other, @Incidental String otherName, int members, int warnMembers, int stopMembers) implements OfPeople {}

    /// Its custodian answers for `assets` groups.
    record ManyOfOnePerson(@Incidental int assets, int limitAssets) implements OfPeople {}

    /// @param complete the ledger is said to hold every number there is, so the blank accuses
    record Unfiled(boolean complete) implements OfFiling {}

    /// Apps were to be filed by `due`.
    record UnfiledApp(LocalDate due) implements OfFiling {}

    record LevelMayNotBuild(Level level) implements OfFiling {}

    record Forbidden(List<Practice> practices) implements OfFiling {
        public Forbidden {
            practices = List.copyOf(practices);
        }
    }

    /// @param headCount people of the unit, null where its level decides
    record OverQuota(@Incidental int groups, int quota, @Nullable Integer headCount) implements OfUnit {}

    /// @param main the account of this unit and platform that is not counted against it
    record ManyAccounts(Platform platform, int accounts, int limitAccounts, @Incidental String main) implements OfUnit {}

    record FewFollowers(int followers, int limitFollowers) implements OfUnit {}

    /// Another asset does the same work.
    ///
    /// @param score  0–1
    /// @param shared what was compared and found equal (the core of both names), so a reader can check it
    /// @param signals what spoke for and against, strongest first
    record SameFunction(AssetId other, @Incidental String otherName, @Incidental double score, @Incidental String shared,
            @Incidental List<Signal> signals) implements OfLikeness {
        public SameFunction {
            signals = List.copyOf(signals);
        }
    }

    /// The same work is done on another platform too.
    record OtherPlatform(AssetId other, @Incidental String otherName, Platform otherPlatform, @Incidental double score) implements OfLikeness {}

    /// Another group of the unit is for the same people.
    record SameAudience(AssetId other, @Incidental String otherName, String audience, boolean sameCustodian) implements OfLikeness {}

    /// It resembles `closed`, which is gone since `closedOn`.
    ///
    /// @param createdOn null where it may be older than that
    record Reborn(AssetId closed, @Incidental String closedName, LocalDate closedOn, @Nullable PartialDate createdOn, @Incidental double score) implements OfLikeness {}

    record FutureDate(AssetField field, PartialDate date) implements OfRecord {}

    record UsedBeforeCreated(PartialDate lastActive, PartialDate createdOn) implements OfRecord {}

    /// Nobody is in it, and yet it is used.
    record EmptyButActive(int messages30d) implements OfRecord {}

    record SharedPhone(@Incidental int people, int limitPeople) implements OfRecord {}

    record NegativeCount(AssetField field, int value) implements OfRecord {}

    /// The asset in the register that this one was compared with; a closed one is in none.
    static Optional<AssetId> other(Evidence evidence) {
        return switch (evidence) {
            case SameFunction e -> Optional.of(e.other());
            case OtherPlatform e -> Optional.of(e.other());
            case SameAudience e -> Optional.of(e.other());
            case MergeTooBig e -> Optional.of(e.other());
            default -> Optional.empty();
        };
    }

    /// One thing compared. `kind` is a key worded at the edge; `left` and `right` are what each side holds.
    record Signal(String kind, double weight, @Nullable String left, @Nullable String right) {}
}

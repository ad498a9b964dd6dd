package org.qingqun.rule;

import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit.Measure;
import org.qingqun.campaign.Limit.Sense;

/// The number a finding turns on, beside what it was held against.
///
/// @param actual whole numbers, or a likeness of 0–1; null where nothing is known
/// @param limit  null where the rule has none
/// @param measure what is counted, null for a likeness and where there is no number
/// @param sense  which side of the limit counts
public record Measured(@Nullable Number actual, @Nullable Number limit, @Nullable Measure measure, Sense sense) {
    private static final Measured NOTHING = new Measured(null, null, null, Sense.IS);

    public static Measured of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfUse e -> of(e);
            case Evidence.OfTerm e -> of(e);
            case Evidence.OfPeople e -> of(e);
            case Evidence.OfUnit e -> of(e);
            case Evidence.OfLikeness e -> of(e);
            case Evidence.OfRecord e -> of(e);
            case Evidence.OfFiling _ -> NOTHING;
        };
    }

    private static Measured of(Evidence.OfUse evidence) {
        return switch (evidence) {
            case Evidence.Silent e -> days(e.silentDays(), e.limitDays());
            case Evidence.SilentPerhaps e -> days(e.atLeast(), e.limitDays());
            case Evidence.SilentUnseen e -> days(e.silentDays(), e.limitDays());
            case Evidence.ActivityUnknown e -> days(null, e.limitDays());
            case Evidence.SilentInSeason e -> days(e.silentDays(), e.limitDays());
            case Evidence.FewMessages e -> new Measured(e.messages30d(), e.limitMessages(), Measure.MESSAGES, Sense.BELOW);
            case Evidence.NoPost e -> days(e.quietDays(), e.limitDays());
            case Evidence.NoPostPerhaps e -> days(e.atLeast(), e.limitDays());
            case Evidence.SeasonPerhaps _, Evidence.StandingPerhaps _ -> NOTHING;
        };
    }

    private static Measured of(Evidence.OfTerm evidence) {
        return switch (evidence) {
            case Evidence.PastEnd e -> days(e.daysOver(), e.graceDays());
            case Evidence.PastEndPerhaps e -> days(null, e.graceDays());
            case Evidence.EventOver e -> days(e.daysOver(), e.graceDays());
            case Evidence.OpenEnded e -> days(e.ageDays(), e.limitDays());
            case Evidence.OpenEndedPerhaps e -> days(null, e.limitDays());
            case Evidence.PastYear e -> days(e.daysOver(), e.limitDays());
            case Evidence.FinishedWork e -> days(e.daysOver(), e.limitDays());
            case Evidence.InferredEnd _ -> NOTHING;
        };
    }

    private static Measured of(Evidence.OfPeople evidence) {
        return switch (evidence) {
            case Evidence.FewMembers e -> new Measured(e.members(), e.limitMembers(), Measure.PEOPLE, Sense.AT_MOST);
            case Evidence.TooManyMembers e -> new Measured(e.members(), e.limitMembers(), Measure.PEOPLE, Sense.ABOVE);
            case Evidence.MergeTooBig e -> new Measured(e.members(), e.warnMembers(), Measure.PEOPLE, Sense.ABOVE);
            case Evidence.ManyOfOnePerson e -> new Measured(e.assets(), e.limitAssets(), Measure.ASSETS, Sense.ABOVE);
            case Evidence.NoCustodian _, Evidence.CustodianLeft _, Evidence.CustodianRank _ -> NOTHING;
        };
    }

    private static Measured of(Evidence.OfUnit evidence) {
        return switch (evidence) {
            case Evidence.OverQuota e -> new Measured(e.groups(), e.quota(), Measure.ASSETS, Sense.ABOVE);
            case Evidence.ManyAccounts e -> new Measured(e.accounts(), e.limitAccounts(), Measure.ASSETS, Sense.ABOVE);
            case Evidence.FewFollowers e -> new Measured(e.followers(), e.limitFollowers(), Measure.PEOPLE, Sense.BELOW);
        };
    }

    private static Measured of(Evidence.OfLikeness evidence) {
        return switch (evidence) {
            case Evidence.SameFunction e -> new Measured(e.score(), null, null, Sense.IS);
            case Evidence.OtherPlatform e -> new Measured(e.score(), null, null, Sense.IS);
            case Evidence.Reborn e -> new Measured(e.score(), null, null, Sense.IS);
            case Evidence.SameAudience _ -> NOTHING;
        };
    }

    private static Measured of(Evidence.OfRecord evidence) {
        return switch (evidence) {
            case Evidence.EmptyButActive e -> new Measured(e.messages30d(), null, Measure.MESSAGES, Sense.IS);
            case Evidence.SharedPhone e -> new Measured(e.people(), e.limitPeople(), Measure.PEOPLE, Sense.AT_LEAST);
            case Evidence.NegativeCount e -> new Measured(e.value(), null, Measure.PEOPLE, Sense.IS);
            case Evidence.FutureDate _, Evidence.UsedBeforeCreated _ -> NOTHING;
        };
    }

    private static Measured days(@Nullable Long actual, int limit) {
        return new Measured(actual, limit, Measure.DAYS, Sense.AT_LEAST);
    }
}

package org.qingqun.wording;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Season;

/// One piece of evidence in words, without its full stop. A new kind does not compile until it has some.
///
/// @param of the finding it belongs to: who says so, as of when
record EvidenceText(Messages messages, Finding of) {
    private static final int STRONGEST_SIGNALS = 3;

    String explain(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfUse e -> new UseText(this).explain(e);
            case Evidence.OfTerm e -> new TermText(this).explain(e);
            case Evidence.OfPeople e -> explain(e);
            case Evidence.OfFiling e -> explain(e);
            case Evidence.OfUnit e -> explain(e);
            case Evidence.OfLikeness e -> explain(e);
            case Evidence.OfRecord e -> explain(e);
        };
    }

    private String explain(Evidence.OfPeople evidence) {
        return switch (evidence) {
            case Evidence.FewMembers e -> format("finding.fewMembers", e.members(), e.limitMembers());
            case Evidence.NoCustodian _ -> messages.text("finding.noCustodian");
            case Evidence.CustodianLeft e -> format("finding.custodianLeft", e.word());
            case Evidence.CustodianRank e -> format("finding.custodianRank", e.title());
            case Evidence.TooManyMembers e -> format("finding.tooManyMembers", e.members(), e.limitMembers());
            case Evidence.MergeTooBig e -> format(e.members() > e.stopMembers() ? "finding.mergeTooBig.stop" : "finding.mergeTooBig", e.otherName(), e.members(),
                    e.members() > e.stopMembers() ? e.stopMembers() : e.warnMembers());
            case Evidence.ManyOfOnePerson e -> format("finding.manyOfOnePerson", e.assets(), e.limitAssets());
        };
    }

    private String explain(Evidence.OfFiling evidence) {
        return switch (evidence) {
            case Evidence.Unfiled e -> messages.text(e.complete() ? "finding.unfiled" : "finding.unfiledPerhaps");
            case Evidence.UnfiledApp e -> format("finding.unfiledApp", e.due());
            case Evidence.LevelMayNotBuild e -> format("finding.levelMayNotBuild", new Terms(messages).of(e.level()));
            case Evidence.Forbidden e -> format("finding.forbidden", e.practices().stream().map(new Terms(messages)::of)
                    .collect(Collectors.joining(messages.text("list.between"))));
        };
    }

    private String explain(Evidence.OfUnit evidence) {
        return switch (evidence) {
            case Evidence.OverQuota e -> e.headCount() == null ? format("finding.overQuota.level", e.groups(), e.quota())
                    : format("finding.overQuota", e.groups(), e.headCount(), e.quota());
            case Evidence.ManyAccounts e -> format("finding.manyAccounts", new Terms(messages).of(e.platform()), e.accounts(), e.limitAccounts(), e.main());
            case Evidence.FewFollowers e -> format("finding.fewFollowers", e.followers(), e.limitFollowers());
        };
    }

    private String explain(Evidence.OfLikeness evidence) {
        return switch (evidence) {
            case Evidence.SameFunction e -> format("finding.sameFunction", e.otherName(), FindingText.score(e.score()), signals(e));
            case Evidence.OtherPlatform e -> format("finding.otherPlatform", new Terms(messages).of(e.otherPlatform()), e.otherName(), FindingText.score(e.score()));
            case Evidence.SameAudience e -> format(e.sameCustodian() ? "finding.sameAudience.sameCustodian" : "finding.sameAudience", e.otherName(), e.audience());
            case Evidence.Reborn e -> e.createdOn() == null ? format("finding.rebornPerhaps", e.closedOn(), e.closedName(), FindingText.score(e.score()))
                    : format("finding.reborn", e.closedOn(), e.closedName(), FindingText.score(e.score()), date(e.createdOn()));
        };
    }

    private String explain(Evidence.OfRecord evidence) {
        return switch (evidence) {
            case Evidence.FutureDate e -> format("finding.futureDate", new Terms(messages).of(e.field()), date(e.date()), of.asOf());
            case Evidence.UsedBeforeCreated e -> format("finding.usedBeforeCreated", date(e.lastActive()), date(e.createdOn()));
            case Evidence.EmptyButActive e -> format("finding.emptyButActive", e.messages30d());
            case Evidence.SharedPhone e -> format("finding.sharedPhone", e.people());
            case Evidence.NegativeCount e -> format("finding.negativeCount", new Terms(messages).of(e.field()), e.value());
        };
    }

    private String signals(Evidence.SameFunction e) {
        var text = new SignalText(messages);
        return e.signals().stream().limit(STRONGEST_SIGNALS).map(text::explain).collect(Collectors.joining(messages.text("finding.join")));
    }

    String format(String key, Object... facts) {
        return messages.format(key, facts);
    }

    String source() {
        var grade = new Terms(messages).of(of.grade());
        var dataDate = of.dataDate();
        return dataDate == null ? grade : messages.format("finding.sourceOn", grade, dataDate);
    }

    String date(@Nullable PartialDate date) {
        return new DateText(messages).of(date);
    }

    String months(int from, int to) {
        return new SeasonText(messages).of(Season.of(from, to));
    }
}

package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

/// One piece of evidence of each kind. A new kind belongs in here: tests of the store and of wording ask for it.
public final class EvidenceSamples {
    private static final PartialDate MAY = PartialDate.ofMonth(2026, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private EvidenceSamples() {}

    public static List<Evidence> oneOfEach() {
        return List.of(
                new Evidence.Silent(MAY, 120, 90),
                new Evidence.SilentPerhaps(new PartialDate(2026, null, null, true), 10, 300, 90),
                new Evidence.SilentUnseen(MAY, DAY, 120, 90),
                new Evidence.ActivityUnknown(180),
                new Evidence.SilentInSeason(MAY, 5, 9, LocalDate.of(2026, 9, 30), 150, 90),
                new Evidence.SeasonPerhaps("防汛", 5, 9),
                new Evidence.StandingPerhaps("值班"),
                new Evidence.FewMessages(3, 4),
                new Evidence.NoPost(MAY, DAY, 15, 14),
                new Evidence.NoPostPerhaps(MAY, DAY, 3, 33, 14),
                new Evidence.PastEnd(PartialDate.ofYear(2025), 40, 7),
                new Evidence.PastEndPerhaps(MAY, 7),
                new Evidence.EventOver("高考", DAY, 8, 7),
                new Evidence.OpenEnded(MAY, 200, 180),
                new Evidence.OpenEndedPerhaps(null, 180),
                new Evidence.InferredEnd("2025年", PartialDate.ofYear(2025)),
                new Evidence.PastYear("2025年", 2025, 180, 90),
                new Evidence.FinishedWork("七普", PartialDate.ofYear(2021), 900, 90),
                new Evidence.FewMembers(1, 2),
                new Evidence.NoCustodian(),
                new Evidence.CustodianLeft("张三（已调离）"),
                new Evidence.CustodianRank("科员"),
                new Evidence.TooManyMembers(600, 500),
                new Evidence.MergeTooBig(new AssetId(9), "乙群", 612, 200, 500),
                new Evidence.ManyOfOnePerson(23, 20),
                new Evidence.Unfiled(true),
                new Evidence.UnfiledApp(DAY),
                new Evidence.LevelMayNotBuild(Level.TOWN),
                new Evidence.Forbidden(List.of(Practice.FORCED_SIGN_IN, Practice.PHOTO_PROOF)),
                new Evidence.OverQuota(8, 5, 60),
                new Evidence.ManyAccounts(Platform.WECHAT, 3, 1, "平安临江"),
                new Evidence.FewFollowers(999, 1000),
                new Evidence.SameFunction(new AssetId(12), "防汛\"群\"", 0.875, "防汛", List.of(new Evidence.Signal("core-equal", 0.5, "防汛", null),
                        new Evidence.Signal("year-differs", -0.25, null, "2024"))),
                new Evidence.OtherPlatform(new AssetId(12), "防汛QQ群", Platform.QQ, 0.93),
                new Evidence.SameAudience(new AssetId(12), "乙群", "各县区经办人员", true),
                new Evidence.Reborn(new AssetId(12), "防汛群", DAY, MAY, 0.93),
                new Evidence.FutureDate(AssetField.LAST_ACTIVE_ON, MAY),
                new Evidence.UsedBeforeCreated(PartialDate.ofYear(2025), MAY),
                new Evidence.EmptyButActive(12),
                new Evidence.SharedPhone(4, 3),
                new Evidence.NegativeCount(AssetField.MEMBERS, -1));
    }
}

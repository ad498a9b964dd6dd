package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.approval.Risk.BIG_MERGE;
import static org.qingqun.approval.Risk.FACES_RESIDENTS;
import static org.qingqun.approval.Risk.JOINT;
import static org.qingqun.approval.Risk.ON_DUTY;
import static org.qingqun.approval.Risk.STILL_USED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.inventory.AssetBuilder;

class RiskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MergedSize SMALL = new MergedSize(30, 0);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # within the last 30 days: the 30th day itself counts
            2026-11-22, true
            2026-10-24, true
            2026-10-23, false
            # a month counts by its latest possible day
            2026-10,    true
            2026-09,    false
            -,          false
            """)
    void lastUseWithinThirtyDaysIsARisk(String lastActive, boolean risky) {
        assertEquals(risky ? EnumSet.of(STILL_USED) : Set.of(), closing(quiet().lastActive(lastActive)));
    }

    @Test void wordsOfNamePurposeAndMembersAreRead() {
        assertEquals(EnumSet.of(FACES_RESIDENTS), closing(quiet().name("义务教育家长答疑群")));
        assertEquals(EnumSet.of(FACES_RESIDENTS), closing(quiet().audience("全体村民代表")));
        assertEquals(EnumSet.of(ON_DUTY), closing(quiet().purpose("校车值班调度")));
        assertEquals(EnumSet.of(FACES_RESIDENTS, ON_DUTY), closing(quiet().name("居民应急联络群")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市教育局、市公安局 | true
            市教育局联合团市委 | true
            市教育局办公室     | false
            """)
    void severalSponsorsMakeItJoint(String sponsor, boolean joint) {
        assertEquals(joint ? EnumSet.of(JOINT) : Set.of(), closing(quiet().sponsor(sponsor)));
    }

    @Test void recordedPartnersMakeItJointWhateverTheSponsorIsCalled() {
        var asset = quiet().sponsor("办公室").build();
        var partners = List.of("市公安局");
        assertEquals(EnumSet.of(JOINT), Risk.of(CaseBuilder.dissolve(asset).row(), SMALL, partners, TODAY));
        assertEquals(Set.of(), Risk.of(CaseBuilder.decide(asset, Disposition.KEEP).row(), SMALL, partners, TODAY));
    }

    @Test void aBigMergeIsARiskOnlyForMerges() {
        var asset = quiet().build();
        var merge = CaseBuilder.merge(asset, quiet().id(2).build()).row();
        assertEquals(EnumSet.of(BIG_MERGE), Risk.of(merge, new MergedSize(201, 0), List.of(), TODAY));
        assertEquals(Set.of(), Risk.of(merge, new MergedSize(200, 0), List.of(), TODAY));
        assertEquals(Set.of(), Risk.of(CaseBuilder.dissolve(asset).row(), new MergedSize(201, 0), List.of(), TODAY));
    }

    @Test void keepingIsNoRisk() {
        var keep = CaseBuilder.decide(quiet().name("家长应急群").lastActive("2026-11-22").build(), Disposition.KEEP).row();
        assertEquals(Set.of(), Risk.of(keep, SMALL, List.of(), TODAY));
    }

    private static AssetBuilder quiet() {
        return AssetBuilder.workGroup().name("年报统计群").purpose("汇总年报").lastActive(null);
    }

    private static Set<Risk> closing(AssetBuilder asset) {
        return Risk.of(CaseBuilder.dissolve(asset.build()).row(), SMALL, List.of(), TODAY);
    }
}

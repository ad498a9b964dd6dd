package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;

class CaseContentTest {
    private static final Asset GROUP = AssetBuilder.workGroup().name("防汛工作群").unit(1).build();
    private static final Asset SURVIVOR = AssetBuilder.workGroup().id(2).name("总群").unit(1).build();
    private static final CleanupCase MERGE = CaseBuilder.merge(GROUP, SURVIVOR).deadline("2026-12-01").build();

    /// Approvals of earlier releases stand on these: they never change.
    @Test void theHashIsThatOfTheFirstRelease() {
        assertEquals("34704bf355b05e55f63b1c4fcfaf9eb50d0f3acaf3f00f1c71d23081fce885bb",
                CaseContent.of(CaseBuilder.dissolve(GROUP).build(), GROUP, null).hash());
        assertEquals("37b84eedbe4a0912692f1a307ef14738d7a3a75fbd47bf8e4639e53efbbdced8", CaseContent.of(MERGE, GROUP, SURVIVOR).hash());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whateverIsDecidedChangesTheHash(CaseContent changed) {
        assertEquals(false, changed.hash().equals(CaseContent.of(MERGE, GROUP, SURVIVOR).hash()));
    }

    static Stream<CaseContent> changes() {
        return Stream.of(CaseContent.of(MERGE, AssetBuilder.workGroup().name("防汛工作群2").unit(1).build(), SURVIVOR),
                CaseContent.of(MERGE, AssetBuilder.workGroup().name("防汛工作群").unit(3).build(), SURVIVOR),
                CaseContent.of(MERGE, GROUP, AssetBuilder.workGroup().id(2).name("新总群").unit(1).build()),
                CaseContent.of(CaseBuilder.merge(GROUP, SURVIVOR).deadline("2026-12-02").build(), GROUP, SURVIVOR),
                CaseContent.of(CaseBuilder.merge(GROUP, SURVIVOR).deadline("2026-12-01").reason("另有原因").build(), GROUP, SURVIVOR),
                CaseContent.of(CaseBuilder.dissolve(GROUP).deadline("2026-12-01").build(), GROUP, null));
    }

    @Test void whatWasWrittenIsReadAgain() {
        for (var reason : List.of("任务已结束", "", "3:abc", "两行\n𠮷字：12:")) {
            var content = CaseContent.of(CaseBuilder.merge(GROUP, SURVIVOR).reason(reason).build(), GROUP, SURVIVOR);
            assertEquals(Optional.of(content), CaseContent.read(content.written()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1:a", "9:abc", ":", "1:a1:a1:a1:a1:a1:a1:a99:a", "AssetFacts[name=x]"})
    void whatSomebodyElseWroteIsNotRead(String written) {
        assertEquals(Optional.empty(), CaseContent.read(written));
    }

    @Test void theEndOfAKeepIsPartOfWhatIsApproved() {
        var without = CaseBuilder.decide(GROUP, Disposition.KEEP).build();
        var content = CaseContent.of(without.with(new Particulars(LocalDate.of(2027, 6, 30), null, null)), GROUP, null);
        assertEquals("2027-06-30", content.keepUntil());
        assertEquals(false, content.hash().equals(CaseContent.of(without, GROUP, null).hash()));
        assertEquals(Optional.of(content), CaseContent.read(content.written()));
    }
}

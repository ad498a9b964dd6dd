package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.common.Messages;
import org.qingqun.progress.StatedReason;

class GivenReasonsTest {
    private final GivenReasons reasons = new GivenReasons(Messages.in("zh"));

    private static StatedReason stated(@Nullable String reason, int assets) {
        return new StatedReason(reason, Origin.B, false, Fate.C, assets);
    }

    private List<String> of(StatedReason... stated) {
        return reasons.of(List.of(stated)).stream().map(g -> g.key() + " " + FigureTables.gone(g.figures())).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06以后无工作消息，任务已完成,      …以后无工作消息，任务已完成
            阶段性工作已于2024年8月结束,            阶段性工作已于…结束
            阶段性工作已于 2024/8/31 结束。,        阶段性工作已于…结束
            与“信访接待业务群”职能重复，并入保留群, 与…职能重复，并入保留群
            成员不足3人,                            成员不足3人
            2024,                                   2024
            “某群”,                                 ''
            '  ',                                   ''
            """)
    void datesAndQuotedNamesAreLeftOut(String written, String kind) {
        assertEquals(kind, GivenReasons.kind(written));
    }

    @Test void whatDiffersOnlyInThemIsOneAndTheMostFrequentIsFirst() {
        assertEquals(List.of("阶段性工作已于…结束 5", "任务已完成 4"), of(stated("阶段性工作已于2026-05结束", 2), stated("任务已完成。", 4), stated("阶段性工作已于2025-11结束", 3)));
    }

    @Test void whatStatesNoneStandsLast() {
        assertEquals(List.of("任务已完成 1", "没有写明理由 7"), of(stated(null, 4), stated(" ", 3), stated("任务已完成", 1)));
    }

    @Test void nineAreShownAndOfMoreTheRestIsOneLine() {
        var nine = IntStream.rangeClosed(1, 9).mapToObj(i -> stated("理由" + "甲".repeat(i), 20 - i)).toArray(StatedReason[]::new);
        assertEquals(9, of(nine).size());
        var eleven = Stream.concat(Stream.of(nine), Stream.of(stated("又一个", 2), stated("再一个", 1))).toArray(StatedReason[]::new);
        assertEquals(9, of(eleven).size());
        assertEquals("其他 3 种理由 14", of(eleven).getLast());
    }
}

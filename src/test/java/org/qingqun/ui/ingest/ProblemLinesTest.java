package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;

class ProblemLinesTest {
    private final ProblemLines words = new ProblemLines(Messages.in("zh"));

    @Test void problemsOfAKindStandTogetherAndCanBeSent(@TempDir Path folder) {
        try (var page = new IngestDesk(folder)) {
            var file = page.csv("市教育局.csv", "群名称,人数,最近使用时间\n甲群,很多,去年底\n,5,2026.5\n乙群,8,今年初\n");
            page.take(file);
            var preview = page.file(file);
            assertEquals(4, words.count(preview));
            assertEquals(List.of("# 未填写 1 处: 此栏必填，请补上。", "“市教育局”第 3 行 · 群名称: 未填写", "# 年份不明 2 处: 请补上年份，如 2023-05-06。",
                    "“市教育局”第 2 行 · 最近使用时间: “去年底”", "“市教育局”第 4 行 · 最近使用时间: “今年初”", "# 不是数量 1 处: 请填整数；不知道的留空。",
                    "“市教育局”第 2 行 · 人数: “很多”"), words.of(preview).stream().map(l -> (l.heading() ? "# " : "") + l.text() + ": " + l.note()).toList());
            assertEquals("""
                    市教育局.csv 有 4 处请核实后重报：
                    1. “市教育局”第 2 行“最近使用时间”：年份不明（“去年底”）。请补上年份，如 2023-05-06。
                    2. “市教育局”第 2 行“人数”：不是数量（“很多”）。请填整数；不知道的留空。
                    3. “市教育局”第 3 行“群名称”：未填写。此栏必填，请补上。
                    4. “市教育局”第 4 行“最近使用时间”：年份不明（“今年初”）。请补上年份，如 2023-05-06。""", words.letter(preview));
        }
    }
}

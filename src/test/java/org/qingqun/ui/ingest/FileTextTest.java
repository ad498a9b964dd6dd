package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;
import org.qingqun.ingest.Counts;

class FileTextTest {
    @TempDir Path folder;
    private final FileText words = new FileText(Messages.in("zh"));
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
    }

    @AfterEach void close() {
        page.close();
    }

    private String note(Path file) {
        return words.note(page.file(file), false);
    }

    @Test void aFileSaysWhatWritingItWouldDo() {
        var file = page.csv("市教育局.csv", "群名称,群主\n甲群,李四\n,王五\n");
        page.take(file);
        assertEquals("新增 1 · 错行 1", note(file));
        assertEquals("已写入 · 新增 1 · 错行 1", words.note(page.file(file), true));
        assertEquals("市教育局 · 表头在第 1 行", words.meta(page.file(file).sheets().getFirst()));
    }

    @Test void onlyWhatThereIsIsCounted() {
        assertEquals("新增 2,904 · 更新 1 · 无变化 3 · 冲突 2 · 错行 9", words.counts(new Counts(2904, 1, 3, 4, 2, 9)));
        assertEquals("没有数据行", words.counts(Counts.ZERO));
    }

    @Test void aFileSaysWhatItLacks() {
        var nameless = page.csv("市教育局.csv", "事项,牵头,规模\n甲,李四,5\n");
        var homeless = page.csv("导出.csv", "群名称,群主\n甲群,李四\n");
        page.take(nameless, homeless);
        assertEquals(List.of("缺“名称”列", "看不出是哪家单位"), List.of(note(nameless), note(homeless)));
    }

    @Test void aFileOfSeveralUnitsNamesTheirNumber() {
        var one = page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n");
        var many = page.csv("汇总.csv", "填报单位,群名称\n市教育局,乙群\n云栖区,丙群\n");
        page.take(one, many);
        assertEquals("市教育局 · 表头在第 1 行", words.meta(page.file(one).sheets().getFirst()));
        assertEquals("2 家单位 · 表头在第 1 行", words.meta(page.file(many).sheets().getFirst()));
    }

    @Test void anUnusableFileSaysWhyAndWhatToDo() {
        var file = page.csv("通知.pdf", "%PDF-1.7");
        page.take(file);
        assertEquals("用不了", note(file));
        assertEquals("通知.pdf 是扫描件、图片或旧版 Word 文档，表格读不出来，须人工录入；也可请单位改报 Excel。", words.refusal(page.file(file)));
    }
}

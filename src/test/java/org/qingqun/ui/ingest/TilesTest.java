package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;

class TilesTest {
    @TempDir Path folder;
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
    }

    @AfterEach void close() {
        page.close();
    }

    private List<String> cards(int rows) {
        page.model.refreshBoard();
        return new Tiles(Messages.in("zh")).of(page.hand.batch(), page.model.boardProperty().get(), rows).stream()
                .map(c -> c.count() + " " + c.name() + "：" + c.note()).toList();
    }

    @Test void eachTileSaysHowManyAndWhatForTheWork() {
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n"), page.strange("市教育局2.csv"), page.strange("市教育局3.csv"),
                page.csv("市教育局4.csv", "群名称,群主\n,李四\n丁群,王五\n"), page.csv("导出.csv", "群名称,群主\n戊群,李四\n"), page.csv("通知.pdf", "%PDF-1.7"));
        assertEquals(List.of("1 读取成功：12 行可写入", "2 表头待确认：1 种版式，各问一次", "1 有错行：1 处要核实", "1 缺列：缺名称或单位", "1 用不了：原因逐个列出", "1 单位未报：催报文已备好"), cards(12));
    }

    @Test void filesThatCannotBeUsedHaveATileOnlyWhenThereAreSome() {
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教育局,甲群\n云栖区,乙群\n"));
        assertEquals(List.of("1 读取成功：与台账一致", "0 表头待确认：没有", "0 有错行：没有", "0 缺列：没有", "0 单位未报：都报齐了"), cards(0));
    }

    @Test void namesNobodyKnowsAreSaidOnTheUnitsTile() {
        page.take(page.csv("甲.csv", "填报单位,群名称\n市教委,甲群\n"));
        var write = new WriteModel(page.model, page.desk.desk);
        write.start();
        assertEquals("2 单位未报：1 个名称待认领", cards(0).getLast());
    }
}

package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;

class SampleTextTest {
    @TempDir Path folder;
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
    }

    @AfterEach void close() {
        page.close();
    }

    /// The cells of one row as `value|original|kind`.
    private List<String> row(String csv, int row) {
        var file = page.csv("市教育局.csv", csv);
        page.take(file);
        SheetPreview sheet = page.file(file).sheets().getFirst();
        var text = new SampleText(Messages.in("zh"), sheet);
        return sheet.columns().stream().map(c -> text.of(sheet.sample().get(row), c)).map(s -> s.value() + "|" + s.original() + "|" + s.kind()).toList();
    }

    @Test void aValueStandsOverTheTextItWasReadFrom() {
        assertEquals(List.of("防汛群|null|TAKEN", "微信|原 微信群|TAKEN", "138****2071|null|TAKEN", "120|原 约120人|TAKEN", "2026-05|原 2026.5|TAKEN", "长期|null|TAKEN",
                "2026-08-01|null|TAKEN", "—|原 不详|NOTHING"),
                row("群名称,平台,联系电话,人数,建群时间,到期时间,最近使用时间,用途\n防汛群,微信群,13812342071,约120人,2026.5,长期,2026-08-01,不详\n", 0));
    }

    @Test void whatCannotBeReadIsAskedAboutAndNeverGuessed() {
        assertEquals(List.of("防汛群|null|TAKEN", "需核实|原 去年底|ASK", "需核实|原 很多|ASK", "—|null|NOTHING"),
                row("群名称,最近使用时间,人数,用途\n防汛群,去年底,很多,\n", 0));
    }

    @Test void aRowWithoutANameIsLeftOut() {
        assertEquals(List.of("未填写|null|WRONG", "李四|null|NOTHING"), row("群名称,群主\n甲群,王五\n,李四\n", 1));
    }

    @Test void columnsWithoutAFieldShowWhatTheyHold() {
        assertEquals(List.of("1|null|NOTHING", "甲群|null|TAKEN", "年底|null|TAKEN"), row("序号,群名称,何时撤\n1,甲群,年底\n", 0));
    }

    @Test void proposalsStandAsWritten() {
        assertEquals(List.of("甲群|null|TAKEN", "解散|null|TAKEN", "任务完成|null|TAKEN"), row("群名称,拟处置方式,处置理由\n甲群,解散,任务完成\n", 0));
    }

    @Test void anEditedValueStaysOverTheReturnedOne() {
        var edited = page.office.insert(AssetBuilder.workGroup().name("甲群").custodian("赵六", null).unit(page.office.bureau.id().value()));
        page.office.inventory.edit(edited, edited.facts(), Set.of(AssetField.CUSTODIAN), OfficeFixture.ADMIN.value());
        assertEquals("赵六|原 李四|CONFLICT", row("群名称,群主\n甲群,李四\n", 0).get(1));
    }
}

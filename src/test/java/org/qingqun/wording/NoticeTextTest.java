package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;

class NoticeTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private final NoticeText text = new NoticeText(Messages.in("zh"));

    @Test void aDissolutionNamesGroupDayAndWhomToAsk() {
        assertEquals("各位成员：“创卫群”的工作任务已经完成，本群定于2026-11-14解散。请提前保存需要的文件；有关事项请联系市教育局办公室。",
                text.of(CaseBuilder.dissolve(AssetBuilder.workGroup().name("创卫群").build()).row(), DAY));
    }

    @Test void aMergeNamesTheGroupToMoveTo() {
        var survivor = AssetBuilder.workGroup().id(2).name("保留群").build();
        var notice = text.of(CaseBuilder.merge(AssetBuilder.workGroup().name("并入群").build(), survivor).row(), DAY);
        assertTrue(notice.startsWith("各位成员：“并入群”并入“保留群”，请扫码加入新群"), notice);
    }

    @Test void withoutADayItIsStillToBeAnnounced() {
        var row = CaseBuilder.dissolve(AssetBuilder.workGroup().build()).row();
        assertTrue(text.of(row, null).contains("本群定于另行通知之日解散"));
    }

    @Test void eachFamilyHasItsOwnWords() {
        var account = row(AssetBuilder.account().name("老号"), Disposition.DEREGISTER);
        var app = row(AssetBuilder.govApp().name("老应用"), Disposition.DEREGISTER);
        var down = row(AssetBuilder.govApp().name("老应用"), Disposition.TAKE_DOWN);
        assertEquals(List.of("“老号”自2026-11-14起停止更新并注销", "“老应用”自2026-11-14起停止服务并注销", "“老应用”自2026-11-14起下架"),
                List.of(account, app, down).stream().map(r -> text.of(r, DAY).split("，")[0]).toList());
    }

    @Test void anOfficeIsNotAskedForItsOffice() {
        assertEquals(List.of("市教育局办公室", "市委办公室"), List.of(text.contact("市教育局"), text.contact("市委办公室")));
    }

    @Test void whatStaysNeedsNoNotice() {
        assertEquals("", text.of(row(AssetBuilder.workGroup(), Disposition.KEEP), DAY));
    }

    private static CaseRow row(AssetBuilder asset, Disposition disposition) {
        return CaseBuilder.decide(asset.build(), disposition).row();
    }
}

package org.qingqun.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportOptions;
import org.qingqun.report.document.Block;

class ReportTextsTest {
    private static final Messages ZH = Messages.in("zh");
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void theOfficesOwnTextIsFilledFromThenOn() {
        office.groups("一群", "二群");
        office.baseline.lock(OfficeFixture.TODAY, ADMIN);
        office.texts.keep("本市共有工作群【基数】个。", ZH, ADMIN);
        var document = office.reports("zh", java.util.List::of).preview(OfficeFixture.TODAY, ReportOptions.DEFAULT, Set.of());
        assertEquals("本市共有工作群2个。", document.all(Block.Paragraph.class).getFirst().text());
    }

    @Test void aTextThatIsRefusedLeavesTheOldOne() {
        office.texts.keep("共【基数】个。", ZH, ADMIN);
        assertThrows(ExpectedException.class, () -> office.texts.keep("共几个。", ZH, ADMIN));
        assertEquals("共【基数】个。", office.texts.body(ZH));
    }

    @Test void eachLanguageHasItsOwnAndItCanBeForgotten() {
        office.texts.keep("共【基数】个。", ZH, ADMIN);
        assertTrue(office.texts.body(Messages.in("en")).startsWith("【title】"));
        office.texts.forget(ZH, ADMIN);
        assertTrue(office.texts.body(ZH).startsWith("【标题】"));
    }
}

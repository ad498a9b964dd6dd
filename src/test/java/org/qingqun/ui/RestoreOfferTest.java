package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.ui.common.TestDesk;

class RestoreOfferTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private Path backup;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        office.groups("一群");
        backup = folder.resolve("上周.qingqun");
        office.backups.backup(backup);
        office.groups("二群");
    }

    @AfterEach void close() {
        office.close();
    }

    private int groups() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE).size();
    }

    @Test void nothingIsRestoredUnlessThePersonSaysSo() {
        desk.confirms = false;
        new RestoreOffer(desk.desk).show(backup);
        assertEquals(List.of("用备份换下现在的台账"), desk.questions);
        assertEquals(2, groups());
        desk.confirms = true;
        new RestoreOffer(desk.desk).show(backup);
        assertEquals(1, groups());
        assertTrue(desk.notices.getLast().startsWith("已用 上周.qingqun 恢复"), desk.notices.getLast());
        assertEquals(1, desk.changes);
    }

    @Test void whatIsNoBackupIsRefusedBeforeAnyQuestion() throws IOException {
        Files.writeString(backup, "不是备份");
        new RestoreOffer(desk.desk).show(backup);
        assertEquals(List.of(), desk.questions);
        assertEquals(ErrorCode.BAD_BACKUP, assertInstanceOf(ExpectedException.class, desk.tasks.failures().getFirst()).code());
        assertEquals(2, groups());
    }
}

package org.qingqun.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.ui.common.TestDesk;

class FileModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private FileModel model;
    private Path backup;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("一群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        model = new FileModel(desk.desk);
        backup = folder.resolve("备份.db");
        desk.chosen = List.of(backup);
    }

    @AfterEach void close() {
        office.close();
    }

    private int groups() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE).size();
    }

    @Test void itSaysWhereTheInventoryLies() {
        assertEquals(folder.resolve("office.db").toString(), model.where());
    }

    @Test void aBackupIsWrittenWhereThePersonChose() {
        model.backup();
        assertTrue(Files.exists(backup));
        assertEquals(List.of("已备份到 " + backup + "，并检查过能打开。"), desk.notices);
        assertEquals(desk.notices.getFirst(), model.saidProperty().get());
    }

    @Test void turningBackWritesNothing() {
        desk.chosen = List.of();
        model.backup();
        model.restore();
        model.verifyAgainst();
        assertEquals(List.of(), desk.notices);
        assertNull(model.verifiedProperty().get());
    }

    @Test void aBackupIsPutBackOnlyAfterAWarning() {
        model.backup();
        office.groups("二群");
        desk.confirms = false;
        model.restore();
        assertEquals(List.of("用备份换下现在的台账"), desk.questions);
        assertEquals(2, groups());
        desk.confirms = true;
        model.restore();
        assertEquals(1, groups());
        assertThat(model.saidProperty().get()).startsWith("已用 备份.db 恢复。原来的台账另存在 ");
        assertEquals(1, desk.changes);
    }

    @Test void whatIsNoBackupIsRefusedBeforeAnyQuestion() throws IOException {
        Files.writeString(backup, "不是备份");
        model.restore();
        assertEquals(List.of(), desk.questions);
        assertThat(desk.tasks.failures()).singleElement().isInstanceOfSatisfying(ExpectedException.class, e -> assertEquals(ErrorCode.BAD_BACKUP, e.code()));
        assertEquals(1, groups());
    }

    @Test void aSoundInventoryIsSaidToBe() {
        model.verify();
        var verified = model.verifiedProperty().get();
        assertEquals(List.of(), verified.problems());
        assertThat(verified.sentence()).startsWith("校验通过：文件完好，操作日志共 1 条、没有改动（末条 ");
    }

    @Test void figuresThatDoNotFollowFromTheRegisterAreFound() {
        var asset = office.stores.assets().findByStatus(AssetStatus.IN_USE).getFirst().id();
        office.stores.memberships().appendFates(office.campaigns.current().id(), List.of(new FateChange(asset, Fate.C, TODAY, "dissolve")));
        model.verify();
        assertEquals("发现 1 处问题。请不要继续使用，先把这个文件另存，再用备份恢复。", model.verifiedProperty().get().sentence());
        assertEquals(1, model.verifiedProperty().get().problems().size());
    }

    @Test void aSignedSheetIsHeldAgainstTheInventory() {
        var asset = office.stores.assets().findByStatus(AssetStatus.IN_USE).getFirst().id();
        office.review.submit(List.of(office.propose(asset, Disposition.DISSOLVE, null).id()), ADMIN);
        var sheet = backup.resolveSibling("审签表.xlsx");
        new ApprovalSheetFiles(office.stores.people(), office.inventory, office.stores.campaigns(), office.clock, Messages.in("zh"))
                .write(office.sheets.print(office.head.id(), null, TODAY.plusDays(7), ADMIN), sheet);
        desk.chosen = List.of(sheet);
        model.verifyAgainst();
        assertEquals(List.of(), model.verifiedProperty().get().problems());
    }

    @Test void aBackupOfAnotherInventoryDoesNotMatch(@TempDir Path elsewhere) {
        try (var other = new OfficeFixture(elsewhere)) {
            other.groups("别处的群");
            other.baseline.lock(TODAY.minusDays(1), ADMIN);
            other.backups.backup(backup);
        }
        model.verifyAgainst();
        assertThat(model.verifiedProperty().get().problems()).hasSize(1);
    }

    @Test void theSampleAndThePersonsOwnAreChangedOver() {
        model.changeOver();
        assertTrue(model.isSample());
        model.changeOver();
        assertEquals(false, desk.sample);
    }
}

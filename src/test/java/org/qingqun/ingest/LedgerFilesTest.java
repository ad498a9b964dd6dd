package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.ingest.mapping.LeftAside;
import org.qingqun.ingest.sheet.Drawing;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.ingest.sheet.SheetSink;

class LedgerFilesTest {
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void theFilesOfAnArchiveAreFilesOfTheirOwn() throws IOException {
        var zip = folder.resolve("云栖区.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("报送/云栖区水利局.csv"));
            out.write("群名称,群主\n河长群,李四\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("报送/扫描件.pdf"));
            out.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("__MACOSX/._云栖区水利局.csv"));
        }
        var report = desk.apply(zip);
        assertEquals(List.of(zip.resolve("报送/云栖区水利局.csv")), report.written().stream().map(FilePreview::path).toList());
        assertEquals(List.of(ErrorCode.NEEDS_TYPING), report.refused().stream().map(f -> f.refusal().code()).toList());
        assertEquals("云栖区水利局 云栖区水利局.csv", desk.unitOf(desk.asset("河长群")) + " " + desk.asset("河长群").facts().source().file());
    }

    @Test void aFileOfAnArchiveIsReadAgainByItself() throws IOException {
        var zip = folder.resolve("云栖区.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("报送/云栖区水利局.csv"));
            out.write("群名称,群主,何时撤\n河长群,李四,年底\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("报送/其他.csv"));
            out.write("群名称,群主\n其他群,李四\n".getBytes(StandardCharsets.UTF_8));
        }
        var inside = zip.resolve("报送/云栖区水利局.csv");
        var again = desk.preview(inside).files();
        assertEquals(List.of(inside), again.stream().map(FilePreview::path).toList());
        assertEquals(FileState.HEADER_TO_CONFIRM, again.getFirst().state());
        assertEquals(ErrorCode.UNREADABLE_FILE, desk.preview(zip.resolve("报送/没有.csv")).files().getFirst().refusal().code());
    }

    @Test void whatWasLeftAsideIsTold() {
        var file = desk.preview(Drawing.save(folder.resolve("云栖区水利局.xlsx"), """
                === 汇总
                单位 | 微信群数 | 成员数
                云栖区水利局 | 1 | 12
                === 明细
                群名称 | 群主
                河长群 | 李四
                === 明细 (2)
                群名称 | 群主
                河长群 | 李四
                === 去年 (hidden)
                群名称 | 群主
                旧群 | 李四
                """)).files().getFirst();
        assertEquals(List.of(new LeftAside("明细 (2)", 1, LeftAside.Reason.COPY), new LeftAside("去年", 1, LeftAside.Reason.HIDDEN),
                new LeftAside("汇总", 1, LeftAside.Reason.NO_NAMES)), file.leftAside());
        assertEquals(FileState.READY, file.state());
    }

    @Test void aBugBehindTheReaderIsNoDamagedFile() {
        var file = desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n");
        var sink = new SheetSink() {
            @Override public void begin(SheetHead sheet) {}

            @Override public void row(Row row) {
                throw new IllegalStateException("ours");
            }
        };
        assertEquals("ours", assertThrows(IllegalStateException.class, () -> SheetFiles.DEFAULT.read(file, sink)).getMessage());
    }

    @Test void aTextWithoutATableIsNoLedger() {
        var letter = desk.csv("通知.csv", "各单位：\n请于周五前报送。\n").toAbsolutePath();
        var refused = desk.preview(letter).files().getFirst();
        assertEquals(ErrorCode.NO_TABLE, refused.refusal() == null ? null : refused.refusal().code());
    }
}

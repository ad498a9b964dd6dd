package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.wording.ErrorText;

/// The disk runs full while a report is written: Linux has a device that is always full, and each writer is led to it.
@EnabledOnOs(OS.LINUX)
class DiskFullTest {
    private static final Path FULL = Path.of("/dev/full");
    @TempDir Path folder;
    private OfficeFixture office;
    private Path out;

    @BeforeEach void open() throws IOException {
        office = new OfficeFixture(folder);
        office.groups("一群", "二群");
        office.baseline.lock(TODAY.minusDays(1), ADMIN);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.docx", "summary.pdf", "summary.xlsx", "ledger.xlsx", "kept.xlsx", "problems.xlsx", "chart-level.png"})
    void theOldFileStaysWholeAndOneClearLineIsSaid(String name) throws IOException {
        var target = Files.writeString(out.resolve(name), "old");
        var aside = out.resolve(".%s.%d.part".formatted(name, ProcessHandle.current().pid()));
        Files.createSymbolicLink(aside, FULL);
        var reports = office.reports("zh", List::of);
        var refused = assertThrows(ExpectedException.class,
                () -> reports.write(out, EnumSet.allOf(Kind.class), EnumSet.allOf(Format.class), TODAY, false, Progress.NONE));
        assertEquals(ErrorCode.CANNOT_WRITE, refused.code());
        var said = new ErrorText(Messages.in("zh")).explain(refused);
        assertEquals(List.of(true, 1L), List.of(said.contains(name), said.lines().count()), said);
        assertEquals("old", Files.readString(target));
        assertEquals(false, Files.exists(aside, LinkOption.NOFOLLOW_LINKS));
    }
}

package org.qingqun.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.ui.common.TestDesk;

/// The summary alone, as docx and pdf.
class ExportingTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private Path out;
    private final List<String> said = new ArrayList<>();
    private final Choices choices = Choices.of(TODAY).with(Kind.LEDGER, false).with(Kind.CLOSURES, false).with(Format.XLSX, false);

    @BeforeEach void open() throws IOException {
        office = new OfficeFixture(folder);
        office.groups("一群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        out = Files.createDirectories(folder.resolve("out"));
        desk.chosen = List.of(out);
    }

    @AfterEach void close() {
        office.close();
    }

    private void export(FolderOpener opener) {
        new Exporting(desk.desk, desk.desk.office().reports(), opener, said::add).start(choices, List.of());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.startsWith(".~lock")).sorted().toList();
        }
    }

    private void openElsewhere(String file) throws IOException {
        Files.createFile(out.resolve(".~lock." + file + "#"));
    }

    @Test void twoFilesInUseAreAskedForOneAfterTheOther() throws IOException {
        openElsewhere("summary.docx");
        openElsewhere("summary.pdf");
        export(new FolderOpener(false, Map.of()));
        assertEquals(List.of("文件正在使用", "文件正在使用"), desk.questions);
        assertEquals(List.of("summary-2.docx", "summary-2.pdf"), files());
        assertEquals(List.of("已写出 2 个文件到 " + out + "：summary-2.docx、summary-2.pdf"), said);
    }

    @Test void theOtherNameMayBeInUseToo() throws IOException {
        openElsewhere("summary.docx");
        openElsewhere("summary-2.docx");
        export(new FolderOpener(false, Map.of()));
        assertEquals(List.of("summary-3.docx", "summary.pdf"), files());
    }

    @Test void decliningLeavesWhatWasWrittenBefore() throws IOException {
        openElsewhere("summary.pdf");
        desk.confirms = false;
        export(new FolderOpener(false, Map.of()));
        assertEquals(List.of("summary.docx"), files());
        assertEquals(List.of(), said);
    }

    @Test void theFolderIsOpenedWhereThereIsADesktop() throws IOException {
        var program = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" > \"%s\"\n".formatted(folder.resolve("opened")));
        assertTrue(program.toFile().setExecutable(true));
        export(new FolderOpener(false, Map.of("DISPLAY", ":0", "PATH", folder.toString())));
        desk.undo();
        assertThat(desk.tasks.labels()).endsWith("report.task.open");
        assertEquals(List.of(), desk.tasks.failures());
    }

    @Test void aDesktopThatCannotOpenItIsARefusal() throws IOException {
        export(new FolderOpener(true, Map.of())); // explorer.exe, which this machine has not
        desk.undo();
        assertThat(desk.tasks.failures()).singleElement().isInstanceOfSatisfying(ExpectedException.class, e -> assertEquals(ErrorCode.FILE_MISSING, e.code()));
    }
}

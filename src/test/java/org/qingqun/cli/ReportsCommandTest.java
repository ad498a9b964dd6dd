package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class ReportsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        cli.office.groups("一群", "二群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void whatWasWrittenIsListedTakenOutAndRecognised() throws Exception {
        assertEquals(0, cli.run("reports", "--format", "json").json().size());
        var out = folder.resolve("out");
        cli.run("report", "--out", out.toString(), "--kind", "summary", "--as", "docx");
        var listed = cli.run("reports", "--format", "json").json();
        assertEquals("2026-11-02 disposal 0/2 1", listed.get(0).get("asOf").asText() + " " + listed.get(0).get("rate").asText() + " " + listed.get(0).get("numerator").asInt() + "/"
                + listed.get(0).get("denominator").asInt() + " " + listed.get(0).get("files").asInt());
        var again = folder.resolve("again");
        assertTrue(cli.run("reports", "--take", "1", "--out", again.toString()).out().contains("summary.docx"));
        assertEquals(-1, Files.mismatch(out.resolve("summary.docx"), again.resolve("summary.docx")));
        assertEquals(1, cli.run("reports", "--check", again.resolve("summary.docx").toString(), "--format", "json").json().size());
        assertEquals(Exit.PARTLY, cli.run("reports", "--check", Files.writeString(folder.resolve("x.docx"), "x").toString()).exit());
    }

    @Test void wrongUseIsSaid() {
        assertEquals(Exit.USAGE, cli.run("reports", "--take", "1").exit());
        assertEquals(Exit.FAILED, cli.run("reports", "--take", "9", "--out", folder.resolve("x").toString()).exit());
    }

    @Test void aReportCanBeOfOneUnitThatIsKnown() {
        var out = folder.resolve("one");
        assertEquals(Exit.DONE, cli.run("report", "--out", out.toString(), "--kind", "summary", "--as", "docx", "--unit", "云栖区").exit());
        assertTrue(Files.exists(out.resolve("summary.docx")));
        var refused = cli.run("report", "--out", out.toString(), "--kind", "summary", "--as", "docx", "--unit", "某某局");
        assertEquals(Exit.FAILED, refused.exit());
        assertTrue(refused.err().contains("某某局"), refused.err());
    }

    @Test void aFileThatIsOpenOrAFolderThatIsNoneIsOneLineAndTheOldFileStays() throws Exception {
        var out = Files.createDirectories(folder.resolve("held"));
        var old = Files.writeString(out.resolve("summary.docx"), "old");
        Files.createFile(out.resolve(".~lock.summary.docx#"));
        var held = cli.run("report", "--out", out.toString(), "--kind", "summary", "--as", "docx");
        assertEquals(Exit.FAILED + " 1 true", held.exit() + " " + held.err().strip().lines().count() + " " + held.err().contains("summary.docx"));
        assertEquals("old", Files.readString(old));
        var none = cli.run("report", "--out", old.resolve("sub").toString(), "--kind", "summary", "--as", "docx");
        assertEquals(Exit.FAILED + " 1", none.exit() + " " + none.err().strip().lines().count());
    }
}

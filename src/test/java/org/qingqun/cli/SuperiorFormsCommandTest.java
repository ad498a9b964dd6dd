package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.report.form.Forms;

class SuperiorFormsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;
    private String form;

    @BeforeEach void open() throws IOException {
        cli = new CliFixture(folder);
        cli.office.groups("一群", "二群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        form = Files.write(folder.resolve("月报.xlsx"), Forms.byCounty()).toString();
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void aFormIsAddedMappedAndFilled() {
        var added = cli.run("superior-forms", "add", form, "--format", "json").json();
        assertEquals("work-group.baseline@county=云栖区", added.get(0).get("figure").asText());
        cli.run("superior-forms", "map", "月报", "汇总!F6=work-group.remaining", "汇总!C4=");
        var out = folder.resolve("out.xlsx");
        var filled = cli.run("superior-forms", "fill", "月报", "--out", out.toString(), "--format", "json");
        assertEquals(Exit.PARTLY, filled.exit(), filled.err());
        assertTrue(Files.exists(out));
        assertEquals("not-mapped", filled.json().get(0).get("why").asText());
        assertEquals("月报", cli.run("superior-forms", "list").out().strip());
        cli.run("superior-forms", "remove", "月报");
        assertEquals("", cli.run("superior-forms", "list").out().strip());
    }

    @Test void whatCannotBeDoneIsOneLine() {
        cli.run("superior-forms", "add", form);
        assertEquals(Exit.USAGE, cli.run("superior-forms", "map", "月报", "汇总!A1=work-group.remaining").exit());
        assertEquals(Exit.USAGE, cli.run("superior-forms", "map", "月报", "汇总!F6=nonsense").exit());
        assertEquals(Exit.FAILED, cli.run("superior-forms", "fill", "季报", "--out", folder.resolve("o.xlsx").toString()).exit());
        assertEquals(Exit.FAILED, cli.run("superior-forms", "add", folder.resolve("none.xlsx").toString()).exit());
    }
}

package org.qingqun.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.packaged.Program.Run;

/// One office's day on the command line: the steps follow on each other, as its schedule would call them.
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ProgramIT {
    private static final String DB = "台账 库.db";
    private Program program;
    private Path temporary;

    @BeforeAll void prepare(@TempDir Path folder) throws IOException {
        temporary = folder;
        program = Program.in(Files.createDirectories(folder.resolve("某 县 办公室")));
        program.workbook("报送 表/县教育局.xlsx", List.of(List.of("群名称", "群主", "联系电话", "用途", "最近使用时间", "人数"),
                List.of("控辍保学工作群", "李四", "13800138000", "控辍保学调度", "2024-03-01", "35"),
                List.of("义务教育控辍保学联络群(2024)", "李四", "13800138000", "控辍保学联络", "2024-12", "30")));
        program.text("报送 表/县水利局.csv", "群名称,群主,用途,最近使用时间\n防汛群,王五,防汛调度,去年底\n防汛抢险队群,王五,抢险,2026-09-30\n", Charset.forName("GB18030"));
    }

    @Test @Order(1) void versionAndHelpFromAPlaceWithBlanksAndChinese() throws IOException {
        var moved = program.installedAt(temporary.resolve("安装 位置"));
        var version = moved.run("--version");
        assertEquals(new Run(0, "qingqun " + pomVersion() + "\n", ""), version);
        assertTrue(program.run("--help").out().contains("\n  duplicates "));
    }

    @Test @Order(2) void aDryRunTellsWhatWouldBeWrittenAndWritesNothing() {
        var run = program.run("import", "报送 表", "--dry-run", "--db", DB, "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("written", "files", "counts"), Run.keys(run.json()));
        var sheet = run.json().get("files").get(0).get("sheets").get(0);
        assertEquals(List.of("sheet", "family", "layout", "headerRow", "unit", "headers", "counts", "problems", "questions"), Run.keys(sheet));
        assertEquals(List.of("new", "updated", "same", "question", "conflict", "wrong"), Run.keys(run.json().get("counts")));
        assertEquals("[{\"sheet\":\"县水利局\",\"row\":2,\"column\":\"最近使用时间\",\"kind\":\"year-unknown\",\"seen\":\"去年底\"}]",
                run.json().get("files").get(1).get("sheets").get(0).get("problems").toString());
        assertTrue(Files.notExists(program.folder.resolve(DB)));
    }

    @Test @Order(3) void importingTwiceChangesNothing() {
        var first = program.run("import", "报送 表", "--db", DB, "--format", "json").json().get("counts");
        var second = program.run("--format", "json", "--db", DB, "import", "报送 表").json().get("counts");
        int rows = first.get("new").asInt();
        assertTrue(rows >= 3, first.toString());
        assertEquals(List.of(0, rows), List.of(second.get("new").asInt(), second.get("same").asInt()), second.toString());
    }

    @Test @Order(4) void listHasTheContractsKeys() {
        var assets = program.run("list", "--db", DB, "--format", "json").json();
        assertEquals(List.of("id", "code", "family", "kind", "name", "unit", "sponsor", "level", "platform", "custodian", "phone", "purpose", "createdOn",
                "lastActiveOn", "activity", "messages30d", "members", "term", "endsOn", "filingNo", "evidence", "state", "disposition", "source"), Run.keys(assets.get(0)));
        assertEquals(List.of("file", "sheet", "row"), Run.keys(assets.get(0).get("source")));
        assertEquals("控辍保学工作群 2024-03-01 138****8000 in-use", String.join(" ", assets.get(0).get("name").asText(), assets.get(0).get("lastActiveOn").asText(),
                assets.get(0).get("phone").asText(), assets.get(0).get("state").asText()));
    }

    @Test @Order(5) void scanHasTheContractsKeys() {
        var findings = program.run("scan", "--as-of", "2026-11-02", "--rule", "zombie", "--db", DB, "--format", "json").json();
        assertEquals(List.of("rule", "asset", "assetName", "severity", "explanation", "limit", "actual", "evidence", "dataDate"), Run.keys(findings.get(0)));
        assertTrue(IntStream.range(0, findings.size()).anyMatch(i -> findings.get(i).get("assetName").asText().equals("控辍保学工作群")), findings.toString());
    }

    @Test @Order(6) void duplicatesHaveTheContractsColumns() {
        var lines = program.run("duplicates", "--min", "0.75", "--db", DB, "--format", "csv").out().lines().toList();
        assertEquals("id_a,name_a,unit_a,id_b,name_b,unit_b,score,verdict,reasons", lines.getFirst());
        assertTrue(lines.stream().anyMatch(l -> l.contains("控辍保学工作群") && l.contains("义务教育控辍保学联络群(2024)") && l.contains(",duplicate,")), lines.toString());
    }

    @Test @Order(7) void statsCountFromTheLockedBaseline() {
        assertEquals(0, program.run("baseline", "lock", "--date", "2026-10-01", "--db", DB).exit());
        var total = program.run("stats", "--db", DB, "--format", "json").json().get("total");
        assertEquals(List.of("baseline", "lateDeclared", "added", "returned", "remaining", "closed", "mergedAway", "outOfScope", "mergedInto", "disposed", "restoredFlow",
                "disposalRate", "netReduction"), Run.keys(total));
        assertEquals("\"0.0000\"", total.get("disposalRate").toString());
    }

    @Test @Order(8) void aReportIsFilesThatOpen() throws IOException {
        var run = program.run("report", "--out", "汇报 材料", "--as", "docx,xlsx", "--db", DB, "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.json().size() >= 2, run.out());
        for (var written : run.json()) {
            var file = program.folder.resolve(written.get("file").asText());
            assertTrue(new String(Files.readAllBytes(file), 0, 2, java.nio.charset.StandardCharsets.US_ASCII).equals("PK"), file.toString());
        }
    }

    @Test @Order(9) void verifyFindsTheInventorySoundAndGoingOnFromItsBackup() {
        assertEquals(0, program.run("backup", "备份 一.db", "--db", DB).exit());
        var run = program.run("verify", "--against", "备份 一.db", "--db", DB, "--format", "json");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.json().get("sound").asBoolean(), run.out());
    }

    private static String pomVersion() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    }
}

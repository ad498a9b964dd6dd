package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.Counts;

/// `forms` and `board`.
class ReturnCommandsTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        cli.office.groups("防汛群", "值班群");
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void everyUnitGetsItsFormInItsCountysFolder() {
        var out = folder.resolve("forms");
        var run = cli.run("forms", "--out", out.toString());
        assertEquals(List.of(out.resolve("市本级/市教育局报送表.xlsx").toString(), out.resolve("云栖区/云栖区报送表.xlsx").toString()), run.out().lines().toList());
        assertEquals("写出报送表 2 份，预填 2 行。\n", run.err());
        assertTrue(run.out().lines().allMatch(file -> Files.isRegularFile(Path.of(file))));
        assertEquals("[{\"file\":\"" + out.resolve("市本级/市教育局报送表.xlsx") + "\"}]",
                cli.run("forms", "--out", out.toString(), "--unit", "市教育局", "--format", "json").json().toString());
    }

    @Test void aZipForEachCountyIsReadyToBeSent() throws IOException {
        var run = cli.run("forms", "--zip", "--out", folder.resolve("zips").toString(), "--lang", "en");
        assertEquals("2 return forms written, 2 rows filled in.\n", run.err());
        try (var zip = new ZipFile(folder.resolve("zips/市本级.zip").toFile())) {
            assertEquals(List.of("市教育局报送表.xlsx"), Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
        }
    }

    @Test void anUnknownUnitIsToldBeforeAnythingIsWritten() {
        var run = cli.run("forms", "--out", folder.resolve("forms").toString(), "--unit", "没有局");
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains("没有局"), run.err());
        assertTrue(Files.notExists(folder.resolve("forms")));
    }

    @Test void theDayOnTheFormsIsTheDayTheBoardCountsFrom() {
        cli.run("forms", "--out", folder.resolve("forms").toString(), "--due", "2026-10-30");
        returned();
        var run = cli.run("board");
        assertEquals("""
                单位      县（市、区）  情况  逾期天数
                市教育局                已报         —
                云栖区    云栖区        未报         3
                """, run.out());
        assertEquals("应报 2 个单位：已报 1（其中已签字 0），已退回 0，待录入 0，未报 1。\n", run.err());
    }

    @Test void theBoardAsDocument() {
        returned();
        var lines = cli.run("board", "--due", "2026-11-01", "--by", "2026-11-09", "--format", "json").json();
        assertEquals("[\"市教育局\",\"\",\"returned\",\"2026-11-02T09:00:00Z\",0,\"\"]", values(lines.get(0)));
        assertEquals("[\"云栖区\",\"云栖区\",\"missing\",\"\",1]", values(lines.get(1)).replaceAll(",\"云栖区：.*\"]", "]"));
        assertTrue(lines.get(1).get("reminder").asText().endsWith("（已逾期 1 天）"), lines.toString());
        assertTrue(lines.get(1).get("reminder").asText().contains("请于2026年11月9日前报送"), lines.toString());
        assertEquals("unit,county,state,since,daysOverdue,reminder", cli.run("board", "--format", "csv").out().lines().findFirst().orElseThrow());
    }

    @Test void remindersAreReadyToBeCopied() {
        returned();
        var texts = cli.run("board", "--reminders").out().split("\n\n");
        assertEquals(1, texts.length, Arrays.toString(texts));
        assertTrue(texts[0].startsWith("云栖区：") && texts[0].contains("请于2026年11月5日前报送"), texts[0]);
    }

    @Test void aSignatureIsNotedWithItsScanAndTakenBack() throws IOException {
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三").exit(), "nothing came yet");
        returned();
        var scan = Files.write(folder.resolve("签字页.pdf"), "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var signed = cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三", "--on", "2026-11-01", "--scan", scan.toString(), "--format", "json").json();
        assertEquals("[\"市教育局\",\"张三\",\"2026-11-01\"]", values(signed).replaceAll(",\"[0-9a-f]{64}\",0]", "]"));
        assertEquals("signed", cli.run("board", "--format", "json").json().get(0).get("state").asText());
        assertEquals("市教育局已由李四签字（2026-11-02）；报送表中有 0 件待批。\n", cli.run("sign-return", "--unit", "市教育局", "--signed-by", "李四").out());
        assertEquals("已撤回市教育局最近一次签字。\n", cli.run("sign-return", "--unit", "市教育局", "--withdraw", "登错了").err());
        assertEquals(List.of("张三"), cli.office.returns().board().read().lines().stream().map(l -> l.signature()).filter(java.util.Objects::nonNull).map(s -> s.signedBy()).toList());
    }

    @Test void aSignatureIsEitherNotedOrTakenBack() {
        for (var args : List.of(List.of("--unit", "市教育局"), List.of("--unit", "市教育局", "--signed-by", "张三", "--withdraw", "错"))) {
            var run = cli.run(Stream.concat(Stream.of("sign-return"), args.stream()).toArray(String[]::new));
            assertEquals(Exit.USAGE, run.exit());
            assertTrue(run.err().contains("--signed-by") && run.err().contains("--withdraw"), run.err());
        }
        var text = cli.file("签字.txt", "张三");
        returned();
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三", "--scan", text.toString()).exit(), "no picture");
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "没有局", "--signed-by", "张三").exit());
    }

    private void returned() {
        cli.office.stores.imports().add(null, "/in/a.xlsx", "1".repeat(64), cli.office.bureau.id(), Counts.ZERO, cli.office.clock.instant());
    }

    private static String values(com.fasterxml.jackson.databind.JsonNode line) {
        return new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode().addAll(List.copyOf(line.valueStream().toList())).toString();
    }
}

package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.AssetId;

/// `approve --sheet-out` and `--sheet-in`: the whole way of a sheet without the window.
class SheetChoiceTest {
    @TempDir Path folder;
    private CliFixture cli;
    private Path sheet;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        cli.office.groups("甲群", "乙群", "丙群");
        for (int i = 1; i <= 3; i++) cli.run("decide", "--code", "QZ-0000" + i, "--disposition", "dissolve", "--reason", "任务已完成");
        sheet = folder.resolve("审签表.xlsx");
    }

    @AfterEach void close() {
        cli.close();
    }

    private void fill(String name, int column, String text) throws IOException {
        try (var in = new FileInputStream(sheet.toFile()); var book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) if (row.getCell(1) != null && row.getCell(1).toString().startsWith(name))
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
            try (var out = new FileOutputStream(sheet.toFile())) {
                book.write(out);
            }
        }
    }

    private CaseState state(long asset) {
        return cli.office.stores.cases().findByAsset(new AssetId(asset)).getFirst().state();
    }

    private static List<String> outcomes(CliFixture.Run run) {
        var lines = new ArrayList<String>();
        for (var line : run.json()) lines.add(line.get("name").asText() + " " + line.get("outcome").asText() + " " + line.get("answer").asText() + " " + line.get("refusal").asText());
        return lines;
    }

    @Test void theInventoryIsVerifiedAgainstASignedSheet() throws IOException {
        cli.run("approve", "--head", "赵文博", "--sheet-out", sheet.toString());
        fill("甲群", 5, "√");
        fill("乙群", 5, "√");
        cli.run("approve", "--sheet-in", sheet.toString());
        assertEquals(Exit.DONE, cli.run("verify", "--against", sheet.toString()).exit());
        cli.run("move", "--code", "QZ-00001", "--to", "withdraw", "--reason", "不办了");
        assertEquals(Exit.DONE, cli.run("verify", "--against", sheet.toString()).exit(), "withdrawn, but what was approved stands as it was");
        fill("丙群", 5, "√");
        var run = cli.run("verify", "--against", sheet.toString(), "--format", "json");
        assertEquals(List.of(Exit.PARTLY, "approval-missing", "“丙群”在审签表上同意了，库里没有这条审签意见。"),
                List.of(run.exit(), run.json().get("problems").get(0).get("kind").asText(), run.json().get("problems").get(0).get("explanation").asText()));
        assertEquals(Exit.FAILED, cli.run("verify", "--against", cli.file("别的.xlsx", "no table").toString()).exit());
    }

    @Test void aSheetGoesOutIsFilledInAndComesBackWithItsScan() throws IOException {
        var written = cli.run("approve", "--head", "赵文博", "--sheet-out", sheet.toString(), "--due", "2026-11-20", "--format", "json");
        assertEquals(Exit.DONE, written.exit(), written.err());
        assertEquals(List.of("3", "2026-11-20", "赵文博"), List.of(written.json().get("rows").asText(), written.json().get("due").asText(), written.json().get("head").asText()));
        fill("甲群", 5, "√");
        fill("乙群", 6, "√");
        fill("乙群", 9, "群众还在用");
        assertEquals(List.of("甲群 recorded agree null", "乙群 recorded return null", "丙群 blank null null"),
                outcomes(cli.run("approve", "--sheet-in", sheet.toString(), "--dry-run", "--format", "json")));
        assertEquals(CaseState.SUBMITTED, state(1), "a look changes nothing");
        var scan = cli.file("签字页.pdf", "%PDF-1.7");
        var batch = written.json().get("batch").asText();
        var read = cli.run("approve", "--sheet-in", sheet.toString(), "--scan", scan.toString());
        assertEquals("批次 " + batch + "：登记同意 1 项、不同意 1 项、缓办 0 项；以前已登记 0 项，没有填写 1 项，不予登记 0 项。", read.out().lines().toList().getLast());
        assertEquals(List.of(CaseState.APPROVED, CaseState.RETURNED, CaseState.SUBMITTED), List.of(state(1), state(2), state(3)));
        assertEquals(ApprovalGrade.SHEET_WITH_SCAN, cli.office.stores.approvals().findByCase(cli.office.stores.cases().findByAsset(new AssetId(1)).getFirst().id()).getFirst().grade());
    }

    @Test void aRefusedRowIsNamedAndTheExitSaysSo() throws IOException {
        cli.run("approve", "--head", "赵文博", "--sheet-out", sheet.toString());
        fill("甲群", 5, "√");
        fill("甲群", 6, "√");
        fill("乙群", 5, "√");
        var run = cli.run("approve", "--sheet-in", sheet.toString(), "--format", "json");
        assertEquals(Exit.PARTLY, run.exit());
        assertEquals(List.of("甲群 refused null sheet-two-answers", "乙群 recorded agree null", "丙群 blank null null"), outcomes(run));
    }

    @Test void wordIsAsGood() {
        var word = folder.resolve("审签表.docx");
        assertEquals(Exit.DONE, cli.run("approve", "--head", "赵文博", "--unit", "市教育局", "--sheet-out", word.toString()).exit());
        var run = cli.run("approve", "--sheet-in", word.toString(), "--format", "csv");
        assertEquals("row,name,case,outcome,answer,comment,until,refusal,explanation", run.out().lines().findFirst().orElseThrow());
        assertEquals(4, run.out().lines().count());
    }

    @Test void aSignedReturnFormCountsForItsRows() {
        var c = cli.office.stores.cases().findByAsset(new AssetId(1)).getFirst();
        var batch = cli.office.stores.batches().open(cli.office.clock.instant(), org.qingqun.OfficeFixture.ADMIN, "test", List.of("市教育局.xlsx"));
        cli.office.stores.batches().proposed(batch, java.util.Set.of(c.id().value()));
        assertEquals(Exit.FAILED, cli.run("approve", "--form-of", "市教育局", "--head", "赵文博").exit(), "it was submitted before the file came");
        cli.office.review.withdraw(List.of(c.id()), "重来", org.qingqun.OfficeFixture.ADMIN);
        var again = cli.office.propose(c.asset(), org.qingqun.cleanup.Disposition.DISSOLVE, null);
        cli.office.stores.batches().proposed(batch, java.util.Set.of(again.id().value()));
        var run = cli.run("approve", "--form-of", "市教育局", "--head", "赵文博", "--format", "json");
        assertEquals(List.of("市教育局", "1", "0"), List.of(run.json().get("unit").asText(), run.json().get("agreed").asText(), run.json().get("refused").asText()));
        assertEquals(CaseState.APPROVED, state(1));
    }

    @Test void optionsThatDoNotGoTogetherAreAMistake() {
        for (var wrong : List.of(List.of("--sheet-out", "a.xlsx", "--sheet-in", "a.xlsx"), List.of("--sheet-out", "a.xlsx"), List.of("--scan", "a.pdf"), List.of("--due", "2026-12-01"), List.of("--form-of", "市教育局"))) {
            var arguments = new ArrayList<>(List.of("approve"));
            arguments.addAll(wrong);
            assertEquals(Exit.USAGE, cli.run(arguments.toArray(String[]::new)).exit(), wrong.toString());
        }
    }

    @Test void anythingElseIsOneClearLine() {
        assertTrue(cli.run("approve", "--head", "赵文博", "--unit", "云栖区", "--sheet-out", sheet.toString()).err().contains("不属于 赵文博 负责的单位"));
        var other = cli.file("台账.csv", "单位,群名称\n市教育局,防汛群\n");
        var run = cli.run("approve", "--sheet-in", other.toString());
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains("没有审签表的批次编码") || run.err().contains("里没有审签表"), run.err());
    }
}

package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportPreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

class ImportCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    private String in() {
        return cli.file("in.csv", "").toString();
    }

    private static FilePreview ledger(int wrong) {
        var problems = wrong == 0 ? List.<CellProblem>of() : List.of(new CellProblem("台账", 14, "建群时间", CellProblem.Kind.NOT_A_DATE, "去年"));
        var sheet = new SheetPreview("台账", Family.WORK_GROUP, "f1", 3, "市教育局", Set.of("市教育局"), List.of(new ColumnMatch(1, "群名称", AssetField.NAME, 100, false)),
                new Counts(12, 1, 2, 0, 0, wrong), problems, List.of(), List.of());
        return new FilePreview(Path.of("a.xlsx"), wrong == 0 ? FileState.READY : FileState.WRONG_ROWS, List.of(sheet), null);
    }

    private static FilePreview damaged() {
        return new FilePreview(Path.of("b.xlsx"), FileState.UNUSABLE, List.of(), new ExpectedException(ErrorCode.UNREADABLE_FILE, "b.xlsx"));
    }

    @Test void aDryRunTellsLayoutHeadersCountsAndProblems() {
        cli.ledgers.preview = new ImportPreview(List.of(ledger(1)));
        var run = cli.run("import", in(), "--dry-run", "--format", "json");
        assertEquals(Exit.PARTLY, run.exit());
        assertEquals("""
                {"written":false,"files":[{"file":"a.xlsx","state":"wrong-rows","refusal":null,"sheets":[{"sheet":"台账","family":"work-group","layout":"f1",\
                "headerRow":3,"unit":"市教育局","headers":[{"column":1,"header":"群名称","field":"name","confidence":100}],\
                "counts":{"new":12,"updated":1,"same":2,"question":0,"conflict":0,"wrong":1},\
                "problems":[{"sheet":"台账","row":14,"column":"建群时间","kind":"not-a-date","seen":"去年"}],"questions":[]}],\
                "counts":{"new":12,"updated":1,"same":2,"question":0,"conflict":0,"wrong":1},"leftAside":[]}],\
                "counts":{"new":12,"updated":1,"same":2,"question":0,"conflict":0,"wrong":1}}""", run.json().toString());
    }

    @Test void aCleanImportIsDone() {
        cli.ledgers.report = new ImportReport(List.of(ledger(0)), List.of());
        var run = cli.run("import", in(), "--format", "json");
        assertEquals(Exit.DONE, run.exit());
        assertEquals(true, run.json().get("written").asBoolean());
    }

    @Test void aFileThatCannotBeUsedIsNamedAndTheOthersGoIn() {
        cli.ledgers.report = new ImportReport(List.of(ledger(0)), List.of(damaged()));
        var json = cli.run("import", in(), "--format", "json");
        assertEquals(Exit.PARTLY, json.exit());
        assertEquals("unreadable-file", json.json().get("files").get(1).get("refusal").get("code").asText());
        var text = cli.run("import", in()).out().lines().toList();
        assertEquals("a.xlsx：可导入；新增 12、更新 1、相同 2、待确认 0、冲突 0、有误 0", text.get(0));
        assertTrue(text.get(1).startsWith("b.xlsx：未导入。"), text.get(1));
        assertEquals("共 2 个文件：新增 12、更新 1、相同 2、待确认 0、冲突 0、有误 0。", text.get(2));
    }

    @Test void problemsAreLinesOfCsvWithTheirFile() {
        cli.ledgers.report = new ImportReport(List.of(ledger(1)), List.of());
        assertEquals("file,sheet,row,column,kind,seen\na.xlsx,台账,14,建群时间,not-a-date,去年\n", cli.run("import", in(), "--format", "csv").out());
    }

    @Test void aPathThatIsNotThereIsRefusedBeforeAnInventoryIsMade() {
        var run = cli.run("import", "no/such/folder", "--db", folder.resolve("new.db").toString());
        assertEquals(Exit.FAILED, run.exit());
        assertEquals("找不到 no/such/folder；请检查路径。", run.err().strip());
        assertEquals("", cli.opened);
    }

    @Test void aDryRunWithoutAnInventoryMakesNone() {
        cli.ledgers.preview = new ImportPreview(List.of(ledger(0)));
        var inventory = folder.resolve("new.db").toString();
        assertEquals(Exit.DONE, cli.run("import", in(), "--dry-run", "--db", inventory).exit());
        assertEquals("spare.db", Path.of(cli.opened).getFileName().toString());
        assertFalse(Files.exists(Path.of(cli.opened).getParent()), cli.opened);
        cli.run("import", in(), "--db", inventory);
        assertEquals(inventory, cli.opened);
    }

    @Test void aDryRunComparesWithTheInventoryThatIsThere() {
        cli.run("import", in(), "--dry-run");
        assertEquals(folder.resolve("office.db").toString(), cli.opened);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            utf-8,    UTF-8
            GBK,      GB18030
            gb2312,   GB18030
            GB18030,  GB18030
            utf-16le, UTF-16LE
            """)
    void theCharacterSetOfTextFilesCanBeTold(String told, String taken) {
        cli.run("import", in(), "--charset", told, "--dry-run");
        assertEquals(Charset.forName(taken), cli.ledgers.asked.charset());
    }

    @Test void aCharacterSetNobodyKnowsIsAUsageError() {
        assertEquals(Exit.USAGE, cli.run("import", in(), "--charset", "火星文").exit());
    }

    @Test void aFileWithoutANameColumnIsToldWhatToDo() {
        var file = new FilePreview(Path.of("c.csv"), FileState.MISSING_COLUMN, List.of(), null);
        cli.ledgers.report = new ImportReport(List.of(), List.of(file));
        var run = cli.run("import", in());
        assertEquals(Exit.PARTLY, run.exit());
        assertTrue(run.out().startsWith("c.csv：缺少必要列，未导入。请让表头有“群名称”"), run.out());
    }

    @Test void wrongRowsGoBackToTheirUnit() {
        var returned = cli.file("县水利局.csv", "群名称,建群时间\n防汛群,2023-05\n水库群,去年\n");
        var problem = new CellProblem("县水利局", 3, "建群时间", CellProblem.Kind.NOT_A_DATE, "去年");
        var sheet = new SheetPreview("县水利局", Family.WORK_GROUP, "f1", 1, "县水利局", Set.of("县水利局"), List.of(new ColumnMatch(0, "群名称", AssetField.NAME, 100, false),
                new ColumnMatch(1, "建群时间", AssetField.CREATED_ON, 100, false)), new Counts(2, 0, 0, 0, 0, 0), List.of(problem), List.of(), List.of(), List.of(), Map.of(), Set.of("市教育局"));
        cli.ledgers.report = new ImportReport(List.of(new FilePreview(returned, FileState.WRONG_ROWS, List.of(sheet), null), ledger(0)), List.of(damaged()));
        var folder = this.folder.resolve("退回");
        var run = cli.run("import", returned.toString(), "--returns", folder.toString());
        assertEquals("写出退回表 1 份，在 " + folder + "。", run.err().strip());
        assertTrue(Files.exists(folder.resolve("县水利局 退回表.xlsx")));
        assertEquals(1, sentBack().size());
        cli.ledgers.preview = new ImportPreview(cli.ledgers.report.written());
        cli.run("import", "in", "--dry-run", "--returns", folder.toString());
        assertEquals(List.of("return.sent-back 县水利局 退回表.xlsx"), sentBack(), "nothing came in, nothing went back");
    }

    private List<String> sentBack() {
        return cli.office.stores.audit().findBySubject("unit:" + cli.office.bureau.id().value()).stream().map(e -> e.entry().action() + " " + e.entry().to()).toList();
    }
}

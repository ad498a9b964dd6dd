package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Progress;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.Unit;

class ReturnedLedgersTest {
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void aRowBecomesAnAssetWithEverythingItSays() {
        desk.apply(Books.xlsx(folder.resolve("市人社局(最终版2).xlsx"), Books.row("微信工作群清理台账"), Books.row("填报单位：市人社局　填报日期：2026年9月30日"),
                Books.row("序号", "群名称", "平台", "群主姓名", "群主职务", "联系电话", "建群时间", "群人数", "主要用途", "成员范围", "是否临时", "计划结束时间", "最近使用时间", "近30日消息量", "活跃程度", "备案号", "备注"),
                Books.row(1, "三支一扶招募群", "微信", "蒋春燕", "科长", 13900000000d, new Books.Shown(2023.1, "0.00"), "约120人", "招募考务", "各县区", "是", "招募工作结束", "2026年8月初", 40,
                        "经常", "LJ-0001", "季节性")));
        var expected = new AssetFacts("三支一扶招募群", desk.bureau.id(), null, Platform.WECHAT, new Custodian("蒋春燕", "科长", "13900000000"), "招募考务", "各县区",
                PartialDate.ofMonth(2023, 10), new Activity(ActivityLevel.ACTIVE, new PartialDate(2026, 8, null, true), 40, EvidenceGrade.UNIT, LocalDate.of(2026, 9, 30)),
                120, Term.untilEvent("招募工作结束"), "LJ-0001", "季节性", new Source("市人社局(最终版2).xlsx", "Sheet1", 4));
        assertEquals(List.of(expected), desk.assets.all().stream().map(Asset::facts).toList());
        assertEquals(desk.assets.all(), desk.enrolled);
    }

    @Test void aPreviewWritesNothing() {
        var preview = desk.preview(desk.csv("市气象局.csv", "群名称,群主\n甲群,李四\n"));
        assertEquals(new Counts(1, 0, 0, 0, 0, 0), preview.counts());
        assertEquals("市气象局", preview.files().getFirst().sheets().getFirst().unit());
        assertEquals(List.of(0, 0, 0, 4), List.of(desk.assets.writes(), desk.audit.lines().size(), desk.transactions.count(), desk.units.findAll().size()));
    }

    @Test void theSameFilesAgainChangeNothing() {
        var one = desk.csv("市人社局.csv", "群名称,群主,人数,最近使用时间\n甲群,李四,12,2026.5\n甲群,王五,3,\n乙群,,5,去年底\n");
        var two = desk.csv("云栖区水利局.csv", "群名称,群主\n甲群,李四\n");
        assertEquals(new Counts(4, 0, 0, 0, 0, 0), desk.apply(one, two).counts());
        var before = desk.assets.all();
        int lines = desk.audit.lines().size();
        assertEquals(new Counts(0, 0, 4, 0, 0, 0), desk.apply(one, two).counts());
        assertEquals(before, desk.assets.all());
        assertEquals(List.of(4, lines, 2), List.of(desk.assets.writes(), desk.audit.lines().size(), desk.log.lines().size()));
    }

    @Test void aPreviewSeesWhatEarlierFilesBring() {
        var one = desk.csv("a.csv", "填报单位,群名称,群主\n市人社局,甲群,李四\n");
        var two = desk.csv("b.csv", "填报单位,群名称,群主\n市人社局,甲 群,王五\n");
        assertEquals(List.of(new Counts(1, 0, 0, 0, 0, 0), new Counts(0, 1, 0, 0, 0, 0)), desk.preview(one, two).files().stream().map(FilePreview::counts).toList());
        assertEquals(List.of(new Counts(1, 0, 0, 0, 0, 0), new Counts(0, 1, 0, 0, 0, 0)), desk.apply(one, two).written().stream().map(FilePreview::counts).toList());
        assertEquals("王五", desk.asset("甲群").facts().custodian().name());
    }

    @Test void twoRowsOfOneFileAreTwoAssets() {
        var file = desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n甲群,王五\n");
        desk.apply(file);
        assertEquals(List.of("李四", "王五"), desk.assets.all().stream().map(a -> a.facts().custodian().name()).toList());
    }

    @Test void updatesOverwriteOnlyWhatTheFileSays() {
        desk.apply(desk.csv("市人社局.csv", "群名称,群主,联系电话,人数,用途\n甲群,李四,13800138000,12,招募\n"));
        var report = desk.apply(desk.csv("市人社局(更新).csv", "群名称,群主,联系电话,人数,用途\n甲群,王五,138****8000,,/\n"));
        assertEquals(new Counts(0, 1, 0, 0, 0, 0), report.counts());
        var facts = desk.asset("甲群").facts();
        assertEquals(List.of(new Custodian("王五", null, "13800138000"), 12, "招募", "市人社局(更新).csv"),
                List.of(facts.custodian(), facts.members(), facts.purpose(), String.valueOf(facts.source().file())));
    }

    @Test void whatAPersonLockedSurvives() {
        var file = desk.csv("市人社局.csv", "群名称,群主,人数\n甲群,李四,12\n");
        desk.apply(file);
        var id = desk.asset("甲群").id();
        edit(id, f -> FactFields.mix(f, withCustodian(f, "赵六"), Set.of(AssetField.CUSTODIAN)), AssetField.CUSTODIAN);
        var preview = desk.preview(file);
        assertEquals(new Counts(0, 0, 0, 0, 1, 0), preview.counts());
        assertEquals(List.of(new CellProblem("市人社局", 2, "群主", CellProblem.Kind.LOCKED_FIELD, "李四")), preview.files().getFirst().sheets().getFirst().problems());
        desk.apply(file);
        assertEquals("赵六", desk.asset("甲群").facts().custodian().name());
        desk.apply(desk.csv("市人社局2.csv", "群名称,群主,人数\n甲群,李四,15\n"));
        assertEquals(List.of("赵六", 15), List.of(String.valueOf(desk.asset("甲群").facts().custodian().name()), desk.asset("甲群").facts().members()));
    }

    @Test void anAssetThatAPersonRenamedDoesNotComeBack() {
        var file = desk.csv("市人社局.csv", "群名称,群主,人数\n甲群,李四,12\n乙群,王五,3\n");
        desk.apply(file);
        edit(desk.asset("甲群").id(), f -> FactFields.mix(f, named(f, "甲群（招募）"), Set.of(AssetField.NAME)), AssetField.NAME);
        assertEquals(new Counts(0, 0, 1, 0, 1, 0), desk.apply(file).counts());
        assertEquals(List.of("甲群（招募）", "乙群"), desk.assets.all().stream().map(Asset::name).toList());
    }

    @Test void ourCodeFindsTheAssetWhateverItIsCalled() {
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"));
        desk.apply(desk.csv("市人社局回收表.csv", "系统编号,群名称,群主\nQZ-00001,甲群(新名),李四\nQZ-00001,丙群,王五\n"));
        assertEquals(List.of("甲群(新名)", "丙群"), desk.assets.all().stream().map(Asset::name).toList());
    }

    @Test void aFilingNumberFindsTheAssetOfItsUnit() {
        desk.apply(desk.csv("市人社局.csv", "群名称,备案号\n甲群,LJ-1\n"));
        desk.apply(desk.csv("市人社局2.csv", "群名称,备案号\n改名群,LJ-1\n"), desk.csv("云栖区水利局.csv", "群名称,备案号\n别的群,LJ-1\n"));
        assertEquals(List.of("改名群", "别的群"), desk.assets.all().stream().map(Asset::name).toList());
    }

    @Test void unknownUnitsBecomeProvisionalAndAreFoundAgain() {
        desk.units.add(desk.city, "临江市水利局", Level.CITY);
        var file = desk.csv("汇总.csv", "填报单位,群名称\n市气象局,甲群\n市气象局,乙群\n水利局,丙群\n市人社局,丁群\n");
        desk.apply(file);
        desk.apply(file);
        assertEquals(List.of("市气象局", "水利局"), desk.units.findAll().stream().filter(Unit::provisional).map(Unit::name).toList());
        assertEquals(List.of("市气象局", "市气象局", "水利局", "临江市人力资源和社会保障局"), desk.assets.all().stream().map(desk::unitOf).toList());
    }

    @Test void oneBrokenFileDoesNotStopTheOthers() throws IOException {
        Files.write(folder.resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        Files.writeString(folder.resolve("说明.docx"), "no table");
        desk.csv("~$市人社局.csv", "群名称,群主\n幽灵群,李四\n");
        desk.csv(".隐藏.csv", "群名称,群主\n幽灵群,李四\n");
        desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n");
        desk.csv("无名.csv", "事项,牵头,规模\n甲,李四,5\n");
        desk.csv("市人社局2.csv", "群名称,群主\n,李四\n丁群,王五\n");
        var preview = desk.preview(folder);
        assertEquals(Map.of("坏.xlsx", FileState.UNUSABLE, "说明.docx", FileState.UNUSABLE, "市人社局.csv", FileState.READY, "无名.csv", FileState.MISSING_COLUMN,
                "市人社局2.csv", FileState.WRONG_ROWS), preview.files().stream().collect(java.util.stream.Collectors.toMap(f -> f.path().getFileName().toString(), FilePreview::state)));
        var report = desk.imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(List.of(2, 3, 2), List.of(report.written().size(), report.refused().size(), desk.transactions.count()));
        assertEquals(List.of("甲群", "丁群"), desk.assets.all().stream().map(Asset::name).toList());
    }

    @Test void aNamelessRowStaysOutAndDoubtsStoreTheRest() {
        var preview = desk.preview(desk.csv("市人社局.csv", "群名称,人数,建群时间,是否临时,最近使用时间\n,5,2023.5,是,2026.1.2\n甲群,很多,5月6日,看情况,2027.1.2\n"));
        var sheet = preview.files().getFirst().sheets().getFirst();
        assertEquals(List.of(problem(2, "群名称", CellProblem.Kind.MISSING, ""), problem(3, "建群时间", CellProblem.Kind.YEAR_UNKNOWN, "5月6日"),
                problem(3, "最近使用时间", CellProblem.Kind.FUTURE_DATE, "2027.1.2"), problem(3, "人数", CellProblem.Kind.NOT_A_COUNT, "很多"),
                problem(3, "是否临时", CellProblem.Kind.UNKNOWN_CHOICE, "看情况")), sheet.problems());
        assertEquals(new Counts(1, 0, 0, 0, 0, 1), sheet.counts());
        assertEquals(Map.of(AssetField.NAME, "甲群", AssetField.UNIT, "临江市人力资源和社会保障局", AssetField.PLATFORM, "unknown"), sheet.sample().get(1).stored());
        assertEquals(Map.of(AssetField.NAME, "甲群", AssetField.MEMBERS, "很多", AssetField.CREATED_ON, "5月6日", AssetField.TEMPORARY, "看情况", AssetField.LAST_ACTIVE_ON, "2027.1.2"),
                sheet.sample().get(1).seen());
    }

    @Test void aCorrectedMappingIsLearntForTheLayout() {
        var file = desk.csv("市人社局.csv", "事项,牵头,规模\n甲群,李四,5\n");
        var first = desk.preview(file).files().getFirst();
        assertEquals(FileState.MISSING_COLUMN, first.state());
        desk.imports.learn(first.sheets().getFirst().layout(), Map.of(0, AssetField.NAME, 1, AssetField.CUSTODIAN, 2, AssetField.MEMBERS));
        var second = desk.preview(file).files().getFirst();
        assertEquals(FileState.READY, second.state());
        assertEquals(new ColumnMatch(0, "事项", AssetField.NAME, 100, false), second.sheets().getFirst().columns().getFirst());
    }

    @Test void whatIsSaidOfOneFileHoldsForThisImportOnly() {
        var file = desk.csv("市人社局.csv", "事项,牵头,规模\n甲群,李四,5\n");
        var other = desk.csv("云栖区水利局.csv", "事项,牵头,规模\n乙群,王五,6\n");
        var sheet = desk.preview(file).files().getFirst().sheets().getFirst();
        var options = ImportOptions.NONE.with(file, FileAnswer.NONE.withMapping(sheet.layout(),
                Map.of(0, AssetField.NAME, 1, AssetField.CUSTODIAN, 2, AssetField.IGNORED)).withFamily(Family.GOV_APP));
        var preview = desk.imports.preview(List.of(file, other), options, Progress.NONE);
        assertEquals(List.of(FileState.READY, FileState.MISSING_COLUMN), preview.files().stream().map(FilePreview::state).toList());
        desk.imports.apply(preview, options, PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(List.of(Family.GOV_APP), desk.assets.all().stream().map(Asset::family).toList());
        assertEquals(FileState.MISSING_COLUMN, desk.preview(file).files().getFirst().state());
    }

    @Test void aFileWithoutAUnitIsGivenOne() {
        var file = desk.csv("导出.csv", "群名称,群主\n甲群,李四\n");
        assertEquals(FileState.MISSING_COLUMN, desk.preview(file).files().getFirst().state());
        var options = ImportOptions.NONE.with(file, FileAnswer.NONE.withUnit("云栖区水利局"));
        var told = desk.imports.preview(List.of(file), options, Progress.NONE).files().getFirst();
        assertEquals(List.of(FileState.READY, Set.of("云栖区水利局")), List.of(told.state(), told.sheets().getFirst().units()));
    }

    @Test void whoSaysWhatAColumnMeansSeesItsCells() {
        var sheet = desk.preview(desk.csv("市人社局.csv", "群名称,何时撤,序号\n甲群,年底,1\n乙群,,2\n")).files().getFirst().sheets().getFirst();
        assertEquals(List.of(false, true, false), sheet.columns().stream().map(ColumnMatch::unsure).toList());
        assertEquals(List.of(Map.of(0, "甲群", 1, "年底", 2, "1"), Map.of(0, "乙群", 2, "2")), sheet.sample().stream().map(RowPreview::cells).toList());
        var nameless = desk.preview(desk.csv("无名.csv", "事项,牵头,规模\n甲,李四,5\n")).files().getFirst().sheets().getFirst();
        assertEquals(List.of(new RowPreview(2, RowVerdict.WRONG, Map.of(), Map.of(), Map.of(0, "甲", 1, "李四", 2, "5"))), nameless.sample());
    }

    @Test void aSecondCopyIsToldAndLeftOut() {
        var one = desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n");
        var two = desk.csv("市人社局(1).csv", "群名称,群主\n甲群,李四\n");
        var namesake = desk.csv("云栖区水利局.csv", "群名称,群主\n甲群,李四\n");
        var preview = desk.preview(one, two, namesake);
        assertEquals(List.of(FileState.READY, FileState.UNUSABLE, FileState.READY), preview.files().stream().map(FilePreview::state).toList());
        var refusal = preview.files().get(1).refusal();
        assertEquals(List.of(ErrorCode.SECOND_COPY, List.of("市人社局(1).csv", "市人社局.csv")), List.of(refusal.code(), refusal.facts()));
        assertEquals(2, desk.imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE).written().size());
    }

    @Test void anEditedValueGivesWayOnlyWhereAPersonSaysWhy() {
        var file = desk.csv("市人社局.csv", "群名称,群主,人数,到期时间\n甲群,李四,12,2026-12-31\n");
        desk.apply(file);
        var id = desk.asset("甲群").id();
        edit(id, f -> FactFields.mix(f, withCustodian(f, "赵六"), Set.of(AssetField.CUSTODIAN)), AssetField.CUSTODIAN);
        edit(id, f -> FactFields.mix(f, permanent(f), Set.of(AssetField.ENDS_ON)), AssetField.ENDS_ON);
        var sheet = desk.preview(file).files().getFirst().sheets().getFirst();
        assertEquals(List.of(new Conflict("市人社局", 2, "甲群", AssetField.CUSTODIAN, "赵六", "李四"),
                new Conflict("市人社局", 2, "甲群", AssetField.ENDS_ON, "permanent", "2026-12-31")), sheet.conflicts());
        var cells = Set.of(new Overruling.Cell(file, "市人社局", 2, AssetField.CUSTODIAN));
        var silent = ImportOptions.NONE.overruling(new Overruling(cells, " "));
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> desk.imports.apply(desk.preview(file), silent, PersonId.ADMINISTRATOR, Progress.NONE)).code());
        desk.imports.apply(desk.preview(file), ImportOptions.NONE.overruling(new Overruling(cells, "单位来电更正")), PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(List.of("李四", Term.PERMANENT), List.of(String.valueOf(desk.asset("甲群").facts().custodian().name()), desk.asset("甲群").facts().term()));
        var line = desk.audit.lines().stream().map(l -> l.entry()).filter(e -> e.action().equals("asset.overrule")).findFirst().orElseThrow();
        assertEquals(List.of("asset:" + id.value(), "单位来电更正"), List.of(line.subject(), String.valueOf(line.reason())));
    }

    @Test void likenessOnlyRaisesAQuestion() {
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n三支一扶工作群,李四\n第一网格群,李四\n"));
        var report = desk.apply(desk.csv("市人社局2.csv", "群名称,群主\n三支一扶交流群(新),李四\n第二网格群,王五\n三支一扶通知群,王五\n"));
        assertEquals(new Counts(3, 0, 0, 2, 0, 0), report.counts());
        var known = desk.asset("三支一扶工作群");
        assertEquals(List.of(new Question("市人社局2", 2, "三支一扶交流群(新)", known.id(), known.code(), "三支一扶工作群"),
                new Question("市人社局2", 4, "三支一扶通知群", known.id(), known.code(), "三支一扶工作群")), report.written().getFirst().sheets().getFirst().questions());
        assertEquals(new Counts(0, 0, 3, 0, 0, 0), desk.apply(folder.resolve("市人社局2.csv")).counts());
    }

    @Test void theThreeFamiliesOfAWorkbookGoEachToTheirs() {
        var book = Books.fill(new org.apache.poi.xssf.usermodel.XSSFWorkbook(), "工作群", Books.row("群名称", "群主"), Books.row("甲群", "李四"));
        Books.fill(book, "公众账号", Books.row("账号名称", "粉丝数"), Books.row("云栖发布", 500));
        Books.fill(book, "应用程序", Books.row("应用名称", "类型", "注册用户"), Books.row("掌上云栖", "小程序", 70));
        desk.apply(Books.save(book, folder.resolve("附件2 云栖区水利局.xlsx")));
        assertEquals(List.of("WORK_GROUP 甲群", "OFFICIAL_ACCOUNT 云栖发布", "GOV_APP 掌上云栖"), desk.assets.all().stream().map(a -> a.family() + " " + a.name()).toList());
        assertEquals(Set.of(desk.water.id()), desk.log.findUnits());
    }

    @Test void theUserKnowsBetter() {
        var file = desk.csv("导出.csv", "名称,人数\n甲,5\n");
        assertEquals(FileState.MISSING_COLUMN, desk.preview(file).files().getFirst().state());
        var options = new ImportOptions(Family.OFFICIAL_ACCOUNT, "云栖区水利局");
        desk.imports.apply(desk.imports.preview(List.of(file), options, Progress.NONE), options, PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(List.of(Family.OFFICIAL_ACCOUNT, desk.water.id()), List.of(desk.asset("甲").family(), desk.asset("甲").unit()));
    }

    @Test void missingFilesAndFoldersWithoutLedgersAreRefused() throws IOException {
        assertEquals(ErrorCode.FILE_MISSING, refusal(folder.resolve("没有.xlsx")));
        assertEquals(ErrorCode.NO_LEDGERS, refusal(Files.createDirectory(folder.resolve("empty"))));
        var papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("notes.md"), "说明");
        assertEquals(ErrorCode.NO_LEDGERS, refusal(papers));
        Files.writeString(papers.resolve("扫描件.pdf"), "%PDF-1.7");
        assertEquals(List.of(ErrorCode.UNKNOWN_FORMAT, ErrorCode.NEEDS_TYPING), desk.preview(papers).files().stream().map(f -> f.refusal().code()).toList());
    }

    @Test void aFileThatVanishedIsToldAndTheRestWritten() throws IOException {
        var one = desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n");
        var two = desk.csv("云栖区水利局.csv", "群名称,群主\n乙群,李四\n");
        var preview = desk.preview(one, two);
        Files.delete(one);
        var report = desk.imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(List.of(two), report.written().stream().map(FilePreview::path).toList());
        assertEquals(List.of(ErrorCode.UNREADABLE_FILE), report.refused().stream().map(f -> f.refusal().code()).toList());
    }

    @Test void cancellingStopsBetweenFiles() {
        var preview = desk.preview(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"), desk.csv("云栖区水利局.csv", "群名称,群主\n乙群,李四\n"));
        var afterOne = new Progress() {
            private long seen;

            @Override public void at(long done, long total) {
                seen = done;
            }

            @Override public boolean isCancelled() {
                return seen >= 1;
            }
        };
        var report = desk.imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, afterOne);
        assertEquals(List.of("甲群"), desk.assets.all().stream().map(Asset::name).toList());
        assertEquals(List.of(ErrorCode.CANCELLED), report.refused().stream().map(f -> f.refusal().code()).toList());
        assertThrows(ExpectedException.class, () -> desk.imports.preview(List.of(folder), ImportOptions.NONE, afterOne));
    }

    @Test void eachFileLeavesALineInBothLogs() {
        var file = desk.csv("汇总.csv", "填报单位,群名称\n市人社局,甲群\n云栖区水利局,乙群\n云栖区水利局,丙群\n");
        desk.apply(file);
        var line = desk.audit.lines().getFirst().entry();
        var sha = FileWriter.sha256(file);
        assertEquals(List.of("import", "file:" + sha.substring(0, 12), "new 3, updated 0, same 0, conflict 0, wrong 0"),
                List.of(line.action(), line.subject(), String.valueOf(line.to())));
        assertEquals(List.of(new Counts(1, 0, 0, 0, 0, 0), new Counts(2, 0, 0, 0, 0, 0)), desk.log.lines().stream().map(MemoryImportLog.Line::counts).toList());
        assertTrue(desk.log.lines().stream().allMatch(l -> l.sha256().equals(sha)));
    }

    @Test void aReturnOfNothingIsAReturn() {
        desk.apply(desk.csv("云栖区水利局.csv", "群名称,群主\n无,无\n"), desk.csv("市人社局.csv", "群名称,群主\n"));
        assertEquals(List.of(), desk.imports.findMissingUnits());
        assertEquals(List.of(Counts.ZERO, Counts.ZERO), desk.log.lines().stream().map(MemoryImportLog.Line::counts).toList());
        assertEquals(List.of(), desk.assets.all());
    }

    @Test void anotherFileThatChangesNothingIsAReturnAllTheSame() {
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"));
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"));
        assertEquals(1, desk.log.lines().size(), "the same bytes");
        desk.apply(desk.csv("市人社局(补正).csv", "群主,群名称\n李四,甲群\n"));
        assertEquals(List.of(1, 0), desk.log.lines().stream().map(l -> l.counts().fresh()).toList());
    }

    @Test void theBoardKnowsWhoHasNotReturned() {
        assertEquals(List.of(desk.bureau, desk.water), desk.imports.findMissingUnits());
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"), desk.csv("市气象局.csv", "群名称,群主\n乙群,李四\n"));
        assertEquals(List.of(desk.water), desk.imports.findMissingUnits());
    }

    @Test void aUnitThatHasNothingIsAskedNoMore() {
        desk.imports.recordNilReturn(desk.water.id(), PersonId.ADMINISTRATOR);
        assertEquals(List.of(desk.bureau), desk.imports.findMissingUnits());
        var line = desk.audit.lines().getFirst().entry();
        assertEquals(List.of("import.nil", "unit:" + desk.water.id().value(), "云栖区水利局"), List.of(line.action(), line.subject(), String.valueOf(line.to())));
        assertEquals(ErrorCode.UNKNOWN_UNIT, assertThrows(ExpectedException.class, () -> desk.imports.recordNilReturn(new org.qingqun.inventory.UnitId(99), PersonId.ADMINISTRATOR)).code());
    }

    @Test void anEmptyFormIsAReturnToo() {
        var file = Books.xlsx(folder.resolve("市人社局.xlsx"), Books.row("微信工作群清理台账"), Books.row("填报单位：市人社局"), Books.row("序号", "群名称", "群主姓名", "联系电话"));
        var preview = desk.preview(file).files().getFirst();
        assertEquals(List.of(FileState.READY, Set.of(desk.bureau.name())), List.of(preview.state(), preview.sheets().getFirst().units()));
        desk.apply(file);
        desk.apply(file);
        assertEquals(List.of(desk.water), desk.imports.findMissingUnits());
        assertEquals(1, desk.log.lines().size());
    }

    private ErrorCode refusal(Path path) {
        return assertThrows(ExpectedException.class, () -> desk.preview(path)).code();
    }

    private void edit(AssetId id, java.util.function.UnaryOperator<AssetFacts> change, AssetField locked) {
        var before = desk.assets.get(id);
        desk.assets.replace(before, change.apply(before.facts()));
        desk.assets.lock(id, Set.of(locked));
    }

    private static AssetFacts withCustodian(AssetFacts f, String name) {
        return new AssetFacts(f.name(), f.unit(), f.sponsor(), f.platform(), new Custodian(name, null, null), f.purpose(), f.audience(), f.createdOn(), f.activity(),
                f.members(), f.term(), f.filingNo(), f.note(), f.source());
    }

    private static AssetFacts permanent(AssetFacts f) {
        return new AssetFacts(f.name(), f.unit(), f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(), f.activity(), f.members(),
                Term.PERMANENT, f.filingNo(), f.note(), f.source());
    }

    private static AssetFacts named(AssetFacts f, String name) {
        return new AssetFacts(name, f.unit(), f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(), f.activity(), f.members(),
                f.term(), f.filingNo(), f.note(), f.source());
    }

    private static CellProblem problem(int row, String column, CellProblem.Kind kind, String seen) {
        return new CellProblem("市人社局", row, column, kind, seen);
    }
}

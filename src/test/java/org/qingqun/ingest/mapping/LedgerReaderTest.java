package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

class LedgerReaderTest {

    @Test void theHeadingIsFoundBelowTitles() {
        var ledger = one(sheet("工作群", """
                附件2
                市人社局工作群组清理台账
                填报单位：市人社局 | 填报人：张三 | 填报日期：2026年9月30日

                序号 | 群名称 | 群主 | 群人数
                1 | 防汛群 | 李四 | 12
                """));
        assertEquals(5, ledger.ledger().headerRow());
        assertEquals("市人社局", ledger.ledger().unitLine());
        assertEquals("2026-09-30", String.valueOf(ledger.ledger().dataDate()));
        assertEquals(List.of("0 序号 IGNORED 99", "1 群名称 NAME 99", "2 群主 CUSTODIAN 99", "3 群人数 MEMBERS 99"), columns(ledger));
        assertEquals(List.of(6), numbers(ledger));
    }

    @Test void twoHeadingRowsJoinUnderTheirMergedGroups() {
        var ledger = one(sheet("工作群", """
                台账
                序号 | 群名称 | 联系人 | | 群人数
                 | | 姓名 | 电话 |
                1 | 防汛群 | 李四 | 13800138000 | 12
                """, new Region(1, 0, 1, 4), new Region(2, 0, 3, 0), new Region(2, 1, 3, 1), new Region(2, 2, 2, 3), new Region(2, 4, 3, 4)));
        assertEquals(List.of("0 序号 IGNORED 99", "1 群名称 NAME 99", "2 联系人-姓名 CUSTODIAN 99", "3 联系人-电话 PHONE 99", "4 群人数 MEMBERS 99"), columns(ledger));
        assertEquals(List.of(4), numbers(ledger));
    }

    @Test void twoHeadingRowsAreSeenInTextFilesToo() {
        var ledger = one(sheet("工作群", """
                序号 | 群名称 | 联系人 | | 群人数
                 | | 姓名 | 电话 |
                1 | 防汛群 | 李四 | 13800138000 | 12
                """));
        assertEquals(List.of("0 序号 IGNORED 99", "1 群名称 NAME 99", "2 联系人-姓名 CUSTODIAN 99", "3 联系人-电话 PHONE 99", "4 群人数 MEMBERS 99"), columns(ledger));
        assertEquals(List.of(3), numbers(ledger));
    }

    @Test void groupsOverAllColumnsJoinWithTheRowBelow() {
        var ledger = one(sheet("工作群", """
                基本情况 | | 管理人员 |
                群名称 | 人数 | 姓名 | 联系方式
                防汛群 | 12 | 李四 | 13800138000
                """, new Region(1, 0, 1, 1), new Region(1, 2, 1, 3)));
        assertEquals(List.of("0 基本情况-群名称 NAME 97", "1 基本情况-人数 MEMBERS 97", "2 管理人员-姓名 CUSTODIAN 92", "3 管理人员-联系方式 PHONE 97"), columns(ledger));
    }

    @Test void mergedUnitsFillDownAndMergedNamesDoNotDouble() {
        var ledger = one(sheet("工作群", """
                单位 | 群名称 | 群主 | 人数
                市人社局 | 防汛群 | 李四 | 12
                 | 就业群 | 王五 | 13
                 | | 赵六 |
                """, new Region(2, 0, 4, 0), new Region(3, 1, 4, 1)));
        assertEquals(List.of("市人社局 防汛群", "市人社局 就业群"), ledger.rows().stream().map(r -> r.text(0) + " " + r.text(1)).toList());
    }

    @Test void totalsNotesAndBlanksAreNoAssets() {
        var ledger = one(sheet("工作群", """
                序号 | 群名称 | 群主 | 群人数
                1 | 防汛群 | 李四 | 12
                2 | | |
                3 | 说明会筹备群 | 李四 | 5
                序号 | 群名称 | 群主 | 群人数
                4 | 总计划协调群 | 王五 | 8
                合计 | | | 25
                填表说明：1.一个单位一张表。
                2.临时性、阶段性工作群须填计划结束时间，没有的填长期。
                填报人：张三 | | 审核人：李四
                """));
        assertEquals(List.of(2, 4, 6), numbers(ledger));
    }

    @Test void aRowWithoutNameIsKeptToBeReported() {
        var ledger = one(sheet("工作群", """
                序号 | 群名称 | 群主 | 群人数
                1 | | 李四 | 12
                """));
        assertEquals(List.of(2), numbers(ledger));
    }

    @Test void theFamilyIsToldByHeadingsBeforeSheetAndFile() {
        var accounts = sheet("表1", "账号名称 | 粉丝数 | 运营人\n云栖发布 | 5 | 李四");
        var apps = sheet("应用", "名称 | 类型 | 用户数\n掌上云栖 | 小程序 | 5");
        var groups = sheet("Sheet1", "名称 | 群主 | 人数\n防汛群 | 李四 | 5");
        assertEquals(List.of(Family.OFFICIAL_ACCOUNT, Family.GOV_APP, Family.WORK_GROUP),
                read(List.of(accounts, apps, groups), "工作群组清理台账.xlsx", null).stream().map(Found::family).toList());
        assertEquals(Family.GOV_APP, read(List.of(groups), "a.xlsx", Family.GOV_APP).getFirst().family());
    }

    @Test void hiddenSheetsAndSheetsOfWordsAreLeftAside() {
        var guide = sheet("填表说明", "一、本表由各单位填写。\n二、审签后报送。");
        var hidden = new Sheet(new SheetHead("去年", true, Merges.NONE, false), sheet("x", "群名称 | 群主 | 人数\n旧群 | 李四 | 1").rows());
        var strange = sheet("其他", "甲 | 乙 | 丙\n一 | 二 | 三");
        var ledger = sheet("工作群", "群名称 | 群主\n防汛群 | 李四");
        assertEquals(List.of("工作群"), read(List.of(guide, hidden, strange, ledger), "a.xlsx", null).stream().map(f -> f.ledger().sheet()).toList());
    }

    @Test void aTableOfStrangeHeadingsIsOfferedForMapping() {
        var ledger = one(sheet("表", "事项 | 牵头 | 规模\n防汛联络 | 李四 | 5"));
        assertEquals(List.of("0 事项 IGNORED 0", "1 牵头 IGNORED 0", "2 规模 IGNORED 0"), columns(ledger));
    }

    @Test void whatWasLearntOfALayoutGoesFirst() {
        var sheet = sheet("表", "事项 | 牵头 | 规模\n防汛联络 | 李四 | 5");
        var layout = one(sheet).layout();
        var learnt = Map.of(0, AssetField.NAME, 1, AssetField.CUSTODIAN, 2, AssetField.MEMBERS);
        var ledger = Found.in(List.of(sheet), "a.csv", null, f -> f.equals(layout) ? Optional.of(learnt) : Optional.empty()).getFirst();
        assertEquals(List.of("0 事项 NAME 100", "1 牵头 CUSTODIAN 100", "2 规模 MEMBERS 100"), columns(ledger));
    }

    @Test void aFieldGoesToItsSurestColumn() {
        var ledger = one(sheet("工作群", "填报单位 | 主办单位 | 群名称 | 群主 | 责任人\n市人社局 | 就业科 | 就业群 | 李四 | 王五"));
        assertEquals(List.of("0 填报单位 UNIT 99", "1 主办单位 SPONSOR 84", "2 群名称 NAME 99", "3 群主 CUSTODIAN 99", "4 责任人 RESPONSIBLE 84"), columns(ledger));
    }

    @Test void theFingerprintIsThatOfTheHeadings() {
        var one = one(sheet("a", "群名称 | 群主\n甲 | 乙")).layout();
        assertEquals(one, one(sheet("b", "标题\n群 名 称 | 群主\n丙 | 丁")).layout());
        assertNotEquals(one, one(sheet("a", "群主 | 群名称\n甲 | 乙")).layout());
    }

    private static Found one(Sheet sheet) {
        var ledgers = read(List.of(sheet), "a.xlsx", null);
        assertEquals(1, ledgers.size());
        return ledgers.getFirst();
    }

    private static List<Found> read(List<Sheet> sheets, String fileName, Family family) {
        return Found.in(sheets, fileName, family, _ -> Optional.empty());
    }

    private static List<String> columns(Found ledger) {
        return ledger.columns().stream().map(c -> "%d %s %s %d".formatted(c.index(), c.header(), c.field(), c.confidence())).toList();
    }

    private static List<Integer> numbers(Found ledger) {
        return ledger.rows().stream().map(Row::number).toList();
    }

    /// A sheet as drawn: a line a row, cells divided by bars; digits alone are numbers.
    private static Sheet sheet(String name, String drawing, Region... merged) {
        var rows = new ArrayList<Row>();
        var lines = drawing.split("\n");
        for (int i = 0; i < lines.length; i++) {
            var cells = new ArrayList<Cell>();
            for (var text : lines[i].split("\\|", -1)) cells.add(new Cell(text.strip(), text.strip().matches("\\d+") ? Cell.Kind.NUMBER : Cell.Kind.TEXT));
            if (cells.stream().anyMatch(c -> !c.isBlank())) rows.add(new Row(i + 1, false, cells));
        }
        return new Sheet(new SheetHead(name, false, new Merges(List.of(merged)), false), rows);
    }
}

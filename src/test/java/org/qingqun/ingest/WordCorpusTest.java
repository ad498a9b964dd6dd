package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.sheet.Drawing;
import org.qingqun.ingest.sheet.WordDrawing;

/// Ledgers in Word documents, and registration forms in Word and Excel, each with the rows they hold. See `WordDrawing` and `ReadBack`.
class WordCorpusTest {
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void aTableUnderItsTitle() {
        reads("""
                附件2
                工作群组清理台账
                填报单位：云栖区水利局　　　填报日期：2026年9月30日
                序号 | 群名称 | 群主 | 联系电话 | 人数
                1 | 河长群 | 李四 | 13800138000 | 约120人
                2 | 防汛⏎应急群 | 王五 | 13900139000 | 30
                合计 | | | | 150
                填表说明：一个单位一张表。
                """, """
                work-group 云栖区水利局 4
                5 河长群 custodian=李四 phone=13800138000 members=120
                6 防汛 应急群 custodian=王五 phone=13900139000 members=30""");
    }

    @Test void headingsAndBodiesWithMergedCells() {
        reads("""
                序号 | 填报单位 | 群名称 | 联系人 | < | 建群时间
                ^ | ^ | ^ | 姓名 | 电话 | ^
                1 | 云栖区水利局 | 河长群 | 李四 | 13800138000 | 2023.5
                2 | ^ | 防汛群 | 王五 | 13900139000 | 2023.1
                """, """
                work-group - 2
                3 河长群 @云栖区水利局 custodian=李四 phone=13800138000 created-on=2023-05
                4 防汛群 @云栖区水利局 custodian=王五 phone=13900139000
                ! 4 建群时间 ambiguous-date 2023.1""");
    }

    @Test void twoTablesOneAfterTheOther() {
        reads("""
                填报单位：云栖区水利局
                一、工作群组
                群名称 | 群主 | 人数
                河长群 | 李四 | 12
                二、公众账号
                账号名称 | 运营人 | 粉丝数
                云栖水利 | 王五 | 2300
                """, """
                work-group 云栖区水利局 3
                4 河长群 custodian=李四 members=12
                official-account 云栖区水利局 6
                7 云栖水利 custodian=王五 members=2300""");
    }

    @Test void aTableThatGoesOnWithoutItsHeading() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 李四 | 12

                防汛群 | 王五 | 7
                """, """
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 members=12
                5 防汛群 custodian=王五 members=7""");
    }

    @Test void oneFormForEachGroup() {
        reads("""
                工作群组登记表
                填报单位 | 云栖区水利局 | 平台 | 微信
                群名称 | 河长群 | 群人数 | 120余人
                群主 | 李四 | 联系电话 | 13800138000
                建群时间 | 2023年5月 | 是否临时 | □是 ☑否
                主要用途 | 河长制工作联络 | < | <
                单位意见 | 同意 | < | <
                工作群组登记表
                填报单位 | 云栖区水利局 | 平台 | 钉钉
                群名称 | 防汛群 | 群人数 | 30
                群主 | 王五 | 联系电话 | 13900139000
                建群时间 | | 是否临时 | ☑是 □否
                主要用途 | 防汛 | < | <
                单位意见 | 同意 | < | <
                """, """
                work-group - 2
                3 河长群 @云栖区水利局 platform=wechat custodian=李四 phone=13800138000 purpose=河长制工作联络 created-on=2023-05 members=120 temporary=permanent
                10 防汛群 @云栖区水利局 platform=dingtalk custodian=王五 phone=13900139000 purpose=防汛 members=30 temporary=until-date""");
    }

    @Test void aFormInASpreadsheet() {
        assertEquals("""
                work-group 云栖区水利局 3
                4 河长群 platform=wechat custodian=李四 phone=13800138000 created-on=2023-05 members=120""", ReadBack.of(desk.preview(Drawing.save(folder.resolve("登记表.xlsx"), """
                微信工作群登记表 | < | < | < | < | <
                填报单位：云栖区水利局
                基本情况 | 群主 | < | 李四 | 联系电话 | 13800138000
                ^ | 群名称 | < | 河长群 | 群人数 | 120
                ^ | 建群时间 | < | 2023年5月 | |
                审批意见 | 同意 | < | < | < | <
                """)).files().getFirst()));
    }

    @Test void aDocumentWithoutATableHasToBeTyped() {
        reads("""
                关于报送工作群组清理情况的函
                我单位共有工作群3个，详见附图。
                """, "refused NEEDS_TYPING");
    }

    private void reads(String drawing, String expected) {
        assertEquals(expected, ReadBack.of(desk.preview(WordDrawing.save(folder.resolve("台账.docx"), drawing)).files().getFirst()));
    }
}

package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.sheet.Drawing;

/// Ledgers as offices lay them out, each with the rows it holds. See `Drawing` for how they are drawn and `ReadBack` for what is expected.
class LayoutCorpusTest {
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void titleUnitLineTotalAndNotes() {
        reads("""
                附件2
                临江市微信工作群清理台账 | < | < | < | <
                填报单位：市人社局　　填报人：张三　　填报日期：2026年9月30日 | < | < | < | <
                序号 | 群名称 | 群主 | 群人数 | 备注
                1 | 防汛群 | 李四 | 12 |
                2 | 就业群 | 王五 | 30 | 常用
                合计 | | | 42 |
                填表说明：1.一个单位一张表；2.临时群须填计划结束时间。 | < | < | < | <
                """, """
                work-group 临江市人力资源和社会保障局 4
                5 防汛群 platform=wechat custodian=李四 members=12
                6 就业群 platform=wechat custodian=王五 members=30 note=常用""");
    }

    @Test void labelsAndTheirValuesInCellsOfTheirOwn() {
        reads("""
                微信工作群统计表 | < | < | < | <
                填报单位： | 云栖区水利局 | 填报人： | 张三 |
                联系电话： | 0571-88880000 | 填报日期： | 2026.9.30 |
                序号 | 群名称 | 群主 | 联系电话 | 人数
                1 | 河长群 | 李四 | '13800138000 | 12
                """, """
                work-group 云栖区水利局 4
                5 河长群 platform=wechat custodian=李四 phone=13800138000 members=12""");
    }

    @Test void headingsOfTwoRows() {
        reads("""
                单位名称：云栖区水利局（盖章）
                序号 | 群组信息 | < | < | 责任人 | < | 时间 | < | 备注
                ^ | 微信群名称 | 平台 | 人数 | 姓名 | 电话 | 建群时间 | 最近使用时间 | ^
                1 | 河长群 | 微信 | 12 | 李四 | 13800138000 | 2023年5月 | 2026.8.1 |
                """, """
                work-group 云栖区水利局 3
                4 河长群 platform=wechat custodian=李四 phone=13800138000 created-on=2023-05 members=12 last-active-on=2026-08-01""");
    }

    @Test void headingsOfThreeRows() {
        reads("""
                序号 | 填报单位 | 工作群组清理情况 | < | < | < | <
                ^ | ^ | 基本情况 | < | 联系人 | < | 最近使用时间
                ^ | ^ | 群名称 | 群人数 | 姓名 | 联系电话 | ^
                1 | 市人社局 | 防汛群 | 12 | 李四 | 13800138000 | 2026-08
                """, """
                work-group - 3
                4 防汛群 @临江市人力资源和社会保障局 custodian=李四 phone=13800138000 members=12 last-active-on=2026-08""");
    }

    @Test void aRowOfColumnNumbersBelowTheHeading() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 群主 | 群人数 | 备注
                甲 | 1 | 2 | 3 | 4
                1 | 防汛群 | 李四 | 12 |
                """, """
                work-group 临江市人力资源和社会保障局 2
                4 防汛群 custodian=李四 members=12""");
    }

    @Test void aRowOfColumnNumbersInBrackets() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 群主 | 群人数
                (1) | （2） | ③ | (4)
                1 | 防汛群 | 李四 | 12
                """, """
                work-group 临江市人力资源和社会保障局 2
                4 防汛群 custodian=李四 members=12""");
    }

    @Test void aRowOfHintsBelowTheHeading() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 平台 | 群主 | 建群时间 | 是否临时
                 | 请填写全称 | 下拉选择 | 填姓名 | 格式：2023年5月 | 填是或否
                1 | 防汛群 | 微信 | 李四 | 2023年5月 | 否
                """, """
                work-group 临江市人力资源和社会保障局 2
                4 防汛群 platform=wechat custodian=李四 created-on=2023-05 temporary=permanent""");
    }

    @Test void anExampleRow() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 群主 | 群人数
                示例 | XX局防汛工作群 | 张XX | 30
                例1 | ××工作群 | 张×× | 30
                1 | 防汛群 | 李四 | 12
                """, """
                work-group 临江市人力资源和社会保障局 2
                5 防汛群 custodian=李四 members=12""");
    }

    @Test void aReturnOfNothing() {
        reads("""
                填报单位：云栖区水利局
                序号 | 群名称 | 群主 | 群人数 | 备注
                1 | 无 | 无 | 无 | 零报告
                """, """
                work-group 云栖区水利局 2""");
        reads("""
                填报单位：云栖区水利局
                序号 | 群名称 | 群主 | 群人数 | 备注
                1 | / | / | / |
                """, """
                work-group 云栖区水利局 2""");
    }

    @Test void dittoMarksMeanTheCellAbove() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 平台 | 群主 | 联系电话 | 用途
                1 | 防汛群 | 微信 | 李四 | 13800138000 | 防汛
                2 | 抗旱群 | 同上 | 〃 | 〃 | 抗旱
                3 | 就业群 | 同上 | 王五 | 13900139000 | 就业
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 platform=wechat custodian=李四 phone=13800138000 purpose=防汛
                4 抗旱群 platform=wechat custodian=李四 phone=13800138000 purpose=抗旱
                5 就业群 platform=wechat custodian=王五 phone=13900139000 purpose=就业""");
    }

    @Test void sectionsOfOneUnit() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 群主 | 群人数
                一、局机关 | < | < | <
                1 | 防汛群 | 李四 | 12
                二、下属事业单位
                2 | 就业群 | 王五 | 30
                （二）临时群 | < | < | <
                3 | 高考群 | 赵六 | 8
                """, """
                work-group 临江市人力资源和社会保障局 2
                4 防汛群 custodian=李四 members=12
                6 就业群 custodian=王五 members=30
                8 高考群 custodian=赵六 members=8""");
    }

    @Test void sectionsThatNameUnits() {
        reads("""
                临江市工作群组汇总表 | < | < | <
                序号 | 群名称 | 群主 | 群人数
                一、市人社局（2个） | < | < | <
                1 | 防汛群 | 李四 | 12
                2 | 就业群 | 王五 | 30
                二、云栖区水利局（1个） | < | < | <
                1 | 河长群 | 赵六 | 8
                """, """
                work-group - 2
                4 防汛群 @临江市人力资源和社会保障局 custodian=李四 members=12
                5 就业群 @临江市人力资源和社会保障局 custodian=王五 members=30
                7 河长群 @云栖区水利局 custodian=赵六 members=8""");
    }

    @Test void cellsMergedDownTheBody() {
        reads("""
                填报单位 | 平台 | 群名称 | 群主 | 联系电话 | 人数
                市人社局 | 微信 | 防汛群 | 李四 | 13800138000 | 12
                ^ | ^ | 抗旱群 | ^ | ^ | 13
                ^ | 钉钉 | 就业群 | 王五 | 13900139000 | 30
                ^ | ^ | ^ | 赵六 | 13700137000 | ^
                云栖区水利局 | 微信 | 河长群 | 孙七 | 13600136000 | 8
                """, """
                work-group - 1
                2 防汛群 @临江市人力资源和社会保障局 platform=wechat custodian=李四 phone=13800138000 members=12
                3 抗旱群 @临江市人力资源和社会保障局 platform=wechat custodian=李四 phone=13800138000 members=13
                4 就业群 @临江市人力资源和社会保障局 platform=dingtalk custodian=王五 phone=13900139000 members=30
                6 河长群 @云栖区水利局 platform=wechat custodian=孙七 phone=13600136000 members=8""");
    }

    @Test void unitsWrittenOnceAndLeftBlankBelow() {
        reads("""
                序号 | 填报单位 | 群名称 | 群主
                1 | 市人社局 | 防汛群 | 李四
                2 | | 抗旱群 | 李四
                3 | 云栖区水利局 | 河长群 | 孙七
                """, """
                work-group - 1
                2 防汛群 @临江市人力资源和社会保障局 custodian=李四
                3 抗旱群 @临江市人力资源和社会保障局 custodian=李四
                4 河长群 @云栖区水利局 custodian=孙七""");
    }

    @Test void titleAndHeadingAgainOnEachPrintedPage() {
        reads("""
                市人社局工作群清理台账 | < | < | < | <
                填报单位：市人社局 | < | < | < | <
                序号 | 群名称 | 联系人 | < | 人数
                ^ | ^ | 姓名 | 电话 | ^
                1 | 防汛群 | 李四 | 13800138000 | 12
                — 1 —
                市人社局工作群清理台账 | < | < | < | <
                填报单位：市人社局 | < | < | < | <
                序号 | 群名称 | 联系人 | < | 人数
                ^ | ^ | 姓名 | 电话 | ^
                2 | 就业群 | 王五 | 13900139000 | 30
                第2页 共2页
                """, """
                work-group 临江市人力资源和社会保障局 4
                5 防汛群 custodian=李四 phone=13800138000 members=12
                11 就业群 custodian=王五 phone=13900139000 members=30""");
    }

    @Test void twoTablesOneBelowTheOther() {
        reads("""
                云栖区水利局三类对象清查表 | < | < | <
                一、工作群组
                序号 | 群名称 | 群主 | 群人数
                1 | 河长群 | 李四 | 12
                2 | 水库群 | 王五 | 7
                合计 | 2个 | | 19

                二、政务公众账号 | < | < | <
                序号 | 账号名称 | 平台 | 运营人 | 粉丝数
                1 | 云栖水利 | 微信公众号 | 孙七 | 2300
                """, """
                work-group 云栖区水利局 3
                4 河长群 custodian=李四 members=12
                5 水库群 custodian=王五 members=7
                official-account 云栖区水利局 9
                10 云栖水利 platform=wechat custodian=孙七 members=2300""");
    }

    @Test void twoTablesWithTheirOwnUnits() {
        reads("""
                填报单位：市人社局
                群名称 | 群主 | 人数
                防汛群 | 李四 | 12

                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 王五 | 7
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 custodian=李四 members=12
                work-group 云栖区水利局 6
                7 河长群 custodian=王五 members=7""");
    }

    @Test void twoTablesSideBySide() {
        reads("""
                云栖区水利局微信群、QQ群台账
                序号 | 微信群名称 | 群主 | 人数 | | 序号 | QQ群名称 | 群主 | 人数
                1 | 河长群 | 李四 | 12 | | 1 | 水库交流群 | 王五 | 7
                2 | 防汛群 | 李四 | 15 | | | | |
                """, """
                work-group 云栖区水利局 2
                3 河长群 platform=wechat custodian=李四 members=12
                4 防汛群 platform=wechat custodian=李四 members=15
                work-group 云栖区水利局 2
                3 水库交流群 platform=qq custodian=王五 members=7""");
    }

    @Test void sheetsForThreeFamiliesAmongOthers() {
        reads("""
                === 填表说明
                一、本表由各单位填写，一个单位一张表。
                二、审签后于9月30日前报送。
                === 工作群
                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 李四 | 12
                === 公众号
                填报单位：云栖区水利局
                账号名称 | 粉丝数 | 最近更新
                云栖水利 | 2300 | 2026.8
                === APP
                填报单位：云栖区水利局
                应用名称 | 类型 | 注册用户
                掌上水利 | 小程序 | 500
                === 选项
                平台 | 所属层级 | 处置方式
                微信 | 市 | 保留
                钉钉 | 县 | 合并
                === 去年 (hidden)
                群名称 | 群主 | 人数
                旧群 | 李四 | 12
                """, """
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 members=12
                official-account 云栖区水利局 2
                3 云栖水利 platform=wechat members=2300 last-active-on=2026-08
                gov-app 云栖区水利局 2
                3 掌上水利 platform=wechat members=500""");
    }

    @Test void aSheetOfSumsBesideTheLedger() {
        reads("""
                === 汇总
                单位 | 微信群数 | QQ群数 | 成员数 | 备注
                云栖区水利局 | 1 | 0 | 12 |
                === 明细
                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 李四 | 12
                """, """
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 members=12""");
    }

    @Test void aCopyOfASheetIsNoSecondLedger() {
        reads("""
                === Sheet1
                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 李四 | 12
                === Sheet1 (2)
                填报单位：云栖区水利局
                群名称 | 群主 | 人数
                河长群 | 李四 | 12
                """, """
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 members=12""");
    }

    @Test void aTableThatStartsFarFromTheCorner() {
        reads("""


                 | | | 填报单位：市人社局
                 | |
                 | | 序号 | 群名称 | 群主 | 群人数
                 | | 1 | 防汛群 | 李四 | 12
                """, """
                work-group 临江市人力资源和社会保障局 5
                6 防汛群 custodian=李四 members=12""");
    }

    @Test void rowsPreparedAndLeftOpen() {
        reads("""
                填报单位：市人社局
                序号 | 填报单位 | 所属层级 | 平台 | 群名称 | 群主 | 是否临时
                1 | 市人社局 | 市 | 微信 | 防汛群 | 李四 | 否
                2 | 市人社局 | 市 | 微信 | | | 否
                3 | 市人社局 | 市 | 微信 | | |
                4 | | | | | |
                """, """
                work-group - 2
                3 防汛群 @临江市人力资源和社会保障局 platform=wechat custodian=李四 temporary=permanent""");
    }

    @Test void allThreeFamiliesInOneTable() {
        reads("""
                填报单位：云栖区水利局
                序号 | 类别 | 名称 | 管理员 | 人数
                1 | 微信工作群 | 河长群 | 李四 | 12
                2 | 公众号 | 云栖水利 | 王五 | 2300
                3 | 小程序 | 掌上水利 | 孙七 | 500
                4 | 政务APP | 水利通 | 孙七 | 800
                """, """
                work-group 云栖区水利局 2
                3 河长群 platform=wechat custodian=李四 members=12
                official-account 云栖区水利局 2
                4 云栖水利 platform=wechat custodian=王五 members=2300
                gov-app 云栖区水利局 2
                5 掌上水利 platform=wechat custodian=孙七 members=500
                6 水利通 platform=mobile custodian=孙七 members=800""");
    }

    @Test void headingsWithBreaksStarsAndRemarks() {
        reads("""
                填报单位：市人社局
                序号 | *群⏎名称 | 群 主⏎（姓名） | 群⏎人数⏎（截至9月底） | 最近使用时间⏎（如2026.8） | 是否⏎临时 | 主要用途（50字以内）
                1 | 防汛群 | 李四 | 12 | 2026.8 | 是 | 防汛
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 custodian=李四 purpose=防汛 members=12 temporary=until-date last-active-on=2026-08""");
    }

    @Test void columnsMergedOverTwo() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | < | 群主 | 人数
                1 | 防汛群 | < | 李四 | 12
                2 | 就业群 | < | 王五 | 30
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 custodian=李四 members=12
                4 就业群 custodian=王五 members=30""");
    }

    @Test void personAndPhoneInOneColumn() {
        reads("""
                填报单位：市人社局
                序号 | 群名称 | 群主及联系电话 | 人数
                1 | 防汛群 | 李四 13800138000 | 12
                2 | 就业群 | 王五（13900139000） | 30
                3 | 考务群 | 赵六，0571-88880000 | 8
                4 | 招聘群 | 孙七 | 9
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 custodian=李四 phone=13800138000 members=12
                4 就业群 custodian=王五 phone=13900139000 members=30
                5 考务群 custodian=赵六 phone=0571-88880000 members=8
                6 招聘群 custodian=孙七 members=9""");
    }

    @Test void sumsInBetween() {
        reads("""
                填报单位：市人社局
                序号 | 平台 | 群名称 | 群主 | 人数
                1 | 微信 | 防汛群 | 李四 | 12
                2 | 微信 | 就业群 | 王五 | 30
                 | 微信小计 | 2个 | | 42
                3 | 钉钉 | 考务群 | 赵六 | 8
                 | 小 计 | 1个 | | 8
                总 计 | 3个 | < | < | 50
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 platform=wechat custodian=李四 members=12
                4 就业群 platform=wechat custodian=王五 members=30
                6 考务群 platform=dingtalk custodian=赵六 members=8""");
    }

    @Test void namesAtTheFoot() {
        reads("""
                工作群组清查登记表 | < | < | <
                序号 | 群名称 | 群主 | 人数
                1 | 河长群 | 李四 | 12
                单位负责人（签字）： | | 填报人：张三 | 联系电话：0571-88880000
                分管领导审签：　　　　年　　月　　日
                填报单位（盖章）：云栖区水利局 | | 填报日期：2026年9月30日 |
                """, """
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 members=12""");
    }

    @Test void rowsThatAFilterHidIsStillThere() {
        reads("""
                填报单位：市人社局
                群名称 | 群主 | 人数
                防汛群 | 李四 | 12
                (hidden)就业群 | 王五 | 30
                """, """
                work-group 临江市人力资源和社会保障局 2
                3 防汛群 custodian=李四 members=12
                4 就业群 custodian=王五 members=30""");
    }

    @Test void theUnitInTheFilesName() {
        assertEquals("""
                work-group 云栖区水利局 1
                2 河长群 custodian=李四""", read("附件1：云栖区水利局微信工作群清理台账（2026.9.30最终版）.xlsx", """
                群名称 | 群主
                河长群 | 李四
                """));
    }

    @Test void theUnitInTheSheetsName() {
        assertEquals("""
                work-group 临江市人力资源和社会保障局 1
                2 防汛群 custodian=李四
                work-group 云栖区水利局 1
                2 河长群 custodian=王五""", read("全市汇总.xls", """
                === 市人社局
                群名称 | 群主
                防汛群 | 李四
                === 云栖区水利局
                群名称 | 群主
                河长群 | 王五
                """));
    }

    @Test void answersWithAColumnOfTheirOwnAndATick() {
        reads("""
                填报单位：市人社局
                群名称 | 群主 | 所用平台 | < | < | 处置意见 | < | < | 备注
                ^ | ^ | 微信 | QQ | 钉钉 | 保留 | 合并 | 解散 | ^
                防汛群 | 李四 | √ | | | √ | | |
                值班群 | 王五 | | √ | | | | √ | 已无人用
                就业群 | 赵六 | | | ✓ | | √ | | 并入防汛群
                党建群 | 孙七 | | | | | | |
                """, """
                work-group 临江市人力资源和社会保障局 3
                4 防汛群 platform=wechat custodian=李四 disposition=keep
                5 值班群 platform=qq custodian=王五 disposition=dissolve note=已无人用
                6 就业群 platform=dingtalk custodian=赵六 disposition=merge note=并入防汛群
                7 党建群 custodian=孙七""");
    }

    @Test void linesThatNameVillagesBelowATitleThatNamesTheTown() {
        assertEquals("""
                work-group - 2
                4 网格群 @东门社区 custodian=李四
                5 物业群 @东门社区 custodian=王五
                7 党员群 @西门村 custodian=赵六""", read("城关镇.xlsx", """
                城关镇各村（社区）工作群统计 | < | <
                序号 | 群名称 | 群主
                一、东门社区 | < | <
                1 | 网格群 | 李四
                2 | 物业群 | 王五
                二、西门村 | < | <
                1 | 党员群 | 赵六
                """));
    }

    @Test void aUnitsOwnOfficesBetweenTheRowsAreNoUnits() {
        assertEquals("""
                work-group 城关镇 1
                3 网格群 custodian=李四
                5 党员群 custodian=赵六""", read("城关镇.xlsx", """
                序号 | 群名称 | 群主
                一、综合办 | < | <
                1 | 网格群 | 李四
                二、党建科 | < | <
                1 | 党员群 | 赵六
                """));
    }

    @Test void theKindOfAnAccountBesideItsPlatformIsNobodysQuestion() {
        reads("""
                填报单位：市人社局
                账号名称 | 平台 | 账号类型 | 粉丝量
                临江人社 | 微信 | 订阅号 | 1200
                临江就业 | 微博 | | 30
                """, """
                official-account 临江市人力资源和社会保障局 2
                3 临江人社 platform=wechat members=1200
                4 临江就业 platform=weibo members=30""");
    }

    @Test void headingsAloneAreAReturnOfNothing() {
        reads("""
                填报单位：云栖区水利局
                序号 | 群名称 | 群主 | 群人数
                """, """
                work-group 云栖区水利局 2""");
    }

    @Test void headingsNobodyKnowsAreAsked() {
        reads("""
                填报单位：市人社局
                群名称 | 群主 | 何时撤 | 归口
                防汛群 | 李四 | 汛期结束 | 防汛办
                """, """
                work-group 临江市人力资源和社会保障局 2
                ? 何时撤 归口
                3 防汛群 custodian=李四""");
    }

    @Test void theReturnFormOfTheWholeDomain() {
        reads("""
                序号 | 填报单位 | 所属层级 | 平台 | 群名称 | 群主姓名 | 群主职务 | 联系电话 | 建群时间 | 群人数 | 用途/工作事项 | 成员范围 | 是否临时（阶段性） | 计划结束时间 | 最近使用时间 | 近30日消息量（估） | 活跃程度 \
                | 是否备案/备案号 | 是否存在打卡接龙等 | 拟处置方式 | 并入群名称 | 处置理由 | 责任人 | 完成时限 | 实际完成时间 | 佐证 | 备注
                1 | 云栖区水利局 | 县 | 企业微信 | 河长群 | 李四 | 科长 | 13800138000 | 2021.3 | 56 | 河长制 | 各乡镇河长 | 否 | 长期 | 2026.9.20 | 120 | 经常 | YX-0012 | 否 | 保留 | | 常用 | 李四 | | | |
                """, """
                work-group - 1
                2 河长群 @云栖区水利局 platform=wecom custodian=李四 custodian-title=科长 phone=13800138000 purpose=河长制 audience=各乡镇河长 created-on=2021-03 members=56 \
                temporary=permanent ends-on=permanent last-active-on=2026-09-20 messages-30d=120 activity=active filing-no=YX-0012 disposition=keep""");
    }

    private void reads(String drawing, String expected) {
        assertEquals(expected, read("台账.xlsx", drawing));
    }

    private String read(String name, String drawing) {
        return ReadBack.of(desk.preview(Drawing.save(folder.resolve(name), drawing)).files().getFirst());
    }
}

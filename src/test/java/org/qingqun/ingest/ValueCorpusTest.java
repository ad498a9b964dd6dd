package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.ingest.sheet.Drawing;

/// Values as offices write them, each with what is stored or asked. See `Drawing` for how they are drawn and `ReadBack` for what is expected.
/// Today is 2026-11-23.
class ValueCorpusTest {
    private static final Charset GBK = Charset.forName("GBK");
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void datesAsPeopleTypeThem() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 建群时间 | 人数
                群1 | 2023.5 | 1
                群2 | '2023.5 | 1
                群3 | '2023.10 | 1
                群4 | 2023年5月 | 1
                群5 | '20230506 | 1
                群6 | 2023-5-6 | 1
                群7 | 2023/05/06 00:00:00 | 1
                群8 | 23.5.6 | 1
                群9 | 二〇二三年五月 | 1
                群10 | 二0二三年五月六日 | 1
                群11 | 2023年5月初 | 1
                群12 | '2023 | 1
                群13 | 2023、5 | 1
                群14 | 2023.5. | 1
                群15 | 2023，05 | 1
                群16 | 2023年第二季度 | 1
                群17 | 2023-05-06T08:30:00 | 1
                群18 | 2023年5月6日 星期六 | 1
                """, """
                work-group 云栖区水利局 2
                3 群1 created-on=2023-05 members=1
                4 群2 created-on=2023-05 members=1
                5 群3 created-on=2023-10 members=1
                6 群4 created-on=2023-05 members=1
                7 群5 created-on=2023-05-06 members=1
                8 群6 created-on=2023-05-06 members=1
                9 群7 created-on=2023-05-06 members=1
                10 群8 created-on=2023-05-06 members=1
                11 群9 created-on=2023-05 members=1
                12 群10 created-on=2023-05-06 members=1
                13 群11 created-on=2023-05~ members=1
                14 群12 created-on=2023 members=1
                15 群13 created-on=2023-05 members=1
                16 群14 created-on=2023-05 members=1
                17 群15 created-on=2023-05 members=1
                18 群16 created-on=2023~ members=1
                19 群17 created-on=2023-05-06 members=1
                20 群18 created-on=2023-05-06 members=1""");
    }

    @Test void numbersThatAreDates() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 建群时间 | 人数
                群1 | 45047 | 1
                群2 | 45047@yyyy/m/d | 1
                群3 | 45047@yyyy"年"m"月" | 1
                群4 | 2023.1@0.00 | 1
                群5 | 20230506 | 1
                群6 | 202305 | 1
                群7 | 2023 | 1
                群8 | 2023.12 | 1
                群9 | 45047.354166@yyyy/m/d h:mm | 1
                群10 | 45047@mmm-yy | 1
                """, """
                work-group 云栖区水利局 2
                3 群1 created-on=2023-05-01 members=1
                4 群2 created-on=2023-05-01 members=1
                5 群3 created-on=2023-05 members=1
                6 群4 created-on=2023-10 members=1
                7 群5 created-on=2023-05-06 members=1
                8 群6 created-on=2023-05 members=1
                9 群7 created-on=2023 members=1
                10 群8 created-on=2023-12 members=1
                11 群9 created-on=2023-05-01 members=1
                12 群10 created-on=2023-05 members=1""");
    }

    @Test void aWorkbookOf1904() {
        var book = new XSSFWorkbook();
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Books.fill(book, "工作群", Books.row("填报单位：云栖区水利局"), Books.row("群名称", "建群时间", "人数"), Books.row("群1", new Books.Shown(43585, "yyyy/m/d"), 1),
                Books.row("群2", new Books.Shown(45047, "yyyy/m/d"), 1));
        assertEquals("""
                work-group 云栖区水利局 2
                3 群1 created-on=2023-05-01 members=1
                4 群2 members=1
                ! 4 建群时间 future-date 2027-05-02""", back(Books.save(book, folder.resolve("mac.xlsx"))));
    }

    @Test void whatHasTwoReadingsIsAsked() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 建群时间 | 最近使用时间
                群1 | 2023.1 | 去年底
                群2 | 5月6日 | 5/6/2026
                群3 | 2020年以前 | 上个月
                群4 | 05-06 | 2026.1
                """, """
                work-group 云栖区水利局 2
                3 群1
                4 群2
                5 群3
                6 群4
                ! 3 建群时间 ambiguous-date 2023.1
                ! 3 最近使用时间 year-unknown 去年底
                ! 4 建群时间 year-unknown 5月6日
                ! 4 最近使用时间 ambiguous-date 5/6/2026
                ! 5 建群时间 ambiguous-date 2020年以前
                ! 5 最近使用时间 year-unknown 上个月
                ! 6 建群时间 year-unknown 05-06
                ! 6 最近使用时间 ambiguous-date 2026.1""");
    }

    @Test void lastUseInWords() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 最近使用时间 | 人数
                群1 | 每天使用 | 1
                群2 | 正在使用 | 1
                群3 | 至今 | 1
                群4 | 长期未使用 | 1
                群5 | 从未使用 | 1
                群6 | 半年以上未使用 | 1
                群7 | 2026.8至今 | 1
                群8 | 2023年5月至2026年8月 | 1
                群9 | 记不清了 | 1
                """, """
                work-group 云栖区水利局 2
                3 群1 members=1 activity=active
                4 群2 members=1 activity=active
                5 群3 members=1 activity=active
                6 群4 members=1 activity=silent
                7 群5 members=1 activity=silent
                8 群6 members=1 activity=silent
                9 群7 members=1 activity=active
                10 群8 members=1 last-active-on=2026-08
                11 群9 members=1
                ! 11 最近使用时间 not-a-date 记不清了""");
    }

    @Test void countsOfPeople() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 群人数 | 近30日消息量
                群1 | 120 | 30
                群2 | 约120人 | 300余条
                群3 | 120余 | 0
                群4 | １２０ | 1,234
                群5 | 一百二十人 | 几十条
                群6 | 五百多人 | 约1.2万
                群7 | 近200人 | 0.5万
                群8 | 100-150人 | 少量
                群9 | =60+60 | #DIV/0!
                群10 | 120（含领导5人） | 30条/月
                群11 | 120@0"人" | 日均20条
                """, """
                work-group 云栖区水利局 2
                3 群1 members=120 messages-30d=30
                4 群2 members=120 messages-30d=300
                5 群3 members=120 messages-30d=0
                6 群4 members=120 messages-30d=1234
                7 群5 members=120
                8 群6 members=500 messages-30d=12000
                9 群7 members=200 messages-30d=5000
                10 群8
                11 群9 members=120
                12 群10 members=120 messages-30d=30
                13 群11 members=120
                ! 7 近30日消息量 not-a-count 几十条
                ! 10 近30日消息量 not-a-count 少量
                ! 10 群人数 not-a-count 100-150人
                ! 11 近30日消息量 error-cell #DIV/0!
                ! 13 近30日消息量 not-a-count 日均20条""");
    }

    @Test void phoneNumbers() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 群主 | 联系电话
                群1 | 李四 | 13800138000
                群2 | 李四 | '138 0013 8000
                群3 | 李四 | 138-0013-8000
                群4 | 李四 | １３８００１３８０００
                群5 | 李四 | 0571-88880000
                群6 | 李四 | 1.39E+10@0.00E+00
                群7 | 李四 | 1.39E+10
                群8 | 李四 | +86 13800138000
                群9 | 李四 | 13800138000/13900139000
                群10 | 李* | 138****8000
                群11 | 李四 | '88880000
                """, """
                work-group 云栖区水利局 2
                3 群1 custodian=李四 phone=13800138000
                4 群2 custodian=李四 phone=13800138000
                5 群3 custodian=李四 phone=13800138000
                6 群4 custodian=李四 phone=13800138000
                7 群5 custodian=李四 phone=0571-88880000
                8 群6 custodian=李四 phone=13900000000
                9 群7 custodian=李四 phone=13900000000
                10 群8 custodian=李四 phone=13800138000
                11 群9 custodian=李四 phone=13800138000/13900139000
                12 群10
                13 群11 custodian=李四 phone=88880000""");
    }

    /// A text file holds only what the spreadsheet showed: the digits behind 1.39E+10 are gone.
    @Test void phoneNumbersThatATextFileLost() {
        assertEquals("""
                work-group 云栖区水利局 2
                3 甲群 custodian=李四 phone=13800138000
                4 乙群 custodian=李四
                5 丙群 custodian=李四 phone=13912345678
                ! 4 联系电话 digits-lost 1.39E+10""", back(Books.text(folder.resolve("a.csv"), GBK, """
                填报单位：云栖区水利局,,
                群名称,群主,联系电话
                甲群,李四,="13800138000"
                乙群,李四,1.39E+10
                丙群,李四,1.3912345678E+10
                """)));
    }

    @Test void yesAndNo() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 是否临时 | 备案情况
                群1 | 是 | 是
                群2 | √ | 已备案
                群3 | Y | YX-001
                群4 | 1 | 是（YX-002）
                群5 | TRUE | 未备案
                群6 | 否 | 无
                群7 | × | 正在办理
                群8 | ☑是 □否 | □是 ☑否
                群9 | 是□ 否☑ | —
                群10 | √是 ×否 |
                群11 | □是 □否 |
                群12 | 临时性（防汛期间） |
                群13 | 长期 |
                群14 | 视情况而定 |
                """, """
                work-group 云栖区水利局 2
                3 群1 temporary=until-date
                4 群2 temporary=until-date
                5 群3 temporary=until-date filing-no=YX-001
                6 群4 temporary=until-date filing-no=YX-002
                7 群5 temporary=until-date
                8 群6 temporary=permanent
                9 群7 temporary=permanent
                10 群8 temporary=until-date
                11 群9 temporary=permanent
                12 群10 temporary=until-date
                13 群11
                14 群12 temporary=until-date
                15 群13 temporary=permanent
                16 群14
                ! 16 是否临时 unknown-choice 视情况而定""");
    }

    @Test void howLongAGroupIsMeantToLive() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 是否临时 | 计划结束时间
                群1 | 否 | 长期
                群2 | | 永久
                群3 | 是 | 至任务结束
                群4 | 是 | 2026.12
                群5 | | 2023.5-2023.12
                群6 | | 汛期结束后解散
                群7 | 是 | 2026年底
                群8 | 是 | 年底
                群9 | | 常态化
                群10 | | 随项目
                群11 | 是 | 待定
                群12 | | 2026年12月31日前
                """, """
                work-group 云栖区水利局 2
                3 群1 temporary=permanent ends-on=permanent
                4 群2 ends-on=permanent
                5 群3 temporary=until-event ends-on=至任务结束
                6 群4 temporary=until-date ends-on=2026-12
                7 群5 ends-on=2023-12
                8 群6 ends-on=汛期结束后解散
                9 群7 temporary=until-date ends-on=2026~
                10 群8 temporary=until-date
                11 群9 ends-on=permanent
                12 群10 ends-on=随项目
                13 群11 temporary=until-date
                14 群12 ends-on=2026-12-31
                ! 10 计划结束时间 year-unknown 年底""");
    }

    @Test void platformsAndActivity() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 平台 | 活跃程度
                群1 | 微信 | 活跃
                群2 | WeChat | 经常使用
                群3 | 企业微信 | 一般
                群4 | QQ群 | 偶尔
                群5 | 浙政钉 | 不活跃
                群6 | 钉钉 | 每周
                群7 | 政务微信 | 僵尸群
                群8 | ☑微信 □QQ □钉钉 | 高
                群9 | 飞书 | 极少
                群10 | wx | 休眠
                群11 | | 低
                """, """
                work-group 云栖区水利局 2
                3 群1 platform=wechat activity=active
                4 群2 platform=wechat activity=active
                5 群3 platform=wecom activity=active
                6 群4 platform=qq activity=low
                7 群5 platform=dingtalk activity=silent
                8 群6 platform=dingtalk activity=active
                9 群7 platform=wecom activity=silent
                10 群8 platform=wechat activity=active
                11 群9 platform=other activity=low
                12 群10 platform=wechat activity=silent
                13 群11 activity=low""");
    }

    @Test void whatShallBecomeOfIt() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 拟处置方式 | 并入群名称
                群1 | 保留 |
                群2 | 留 |
                群3 | 整合 | 群1
                群4 | 撤 |
                群5 | 清除 |
                群6 | □保留 □合并 ☑解散 |
                群7 | 规范 |
                群8 | 已解散 |
                群9 | 待研究 |
                群10 | 移出（非工作群） |
                """, """
                work-group 云栖区水利局 2
                3 群1 disposition=keep
                4 群2 disposition=keep
                5 群3 disposition=merge
                6 群4 disposition=dissolve
                7 群5 disposition=dissolve
                8 群6 disposition=dissolve
                9 群7 disposition=rectify
                10 群8 disposition=dissolve
                11 群9
                12 群10 disposition=out-of-scope""");
        reads("""
                填报单位：云栖区水利局
                群名称 | 群主 | 是否保留
                群1 | 李四 | 是
                群2 | 李四 | 否
                群3 | 李四 | √
                群4 | 李四 | 解散
                """, """
                work-group 云栖区水利局 2
                3 群1 custodian=李四 disposition=keep
                4 群2 custodian=李四 disposition=dissolve
                5 群3 custodian=李四 disposition=keep
                6 群4 custodian=李四 disposition=dissolve""");
    }

    @Test void accountsAndApps() {
        reads("""
                === 公众账号
                填报单位：云栖区水利局
                账号名称 | 账号类型 | 认证主体 | 运营人 | 粉丝数 | 最近更新日期 | 近30日发文数
                云栖水利 | 微信公众号 | 云栖区水利局 | 李四 | 2.3万 | 2026.8.1 | 4
                云栖水利视频 | 视频号 | 云栖区水利局 | 李四 | 1200 | 2026年9月 | 0
                === 应用程序
                填报单位：云栖区水利局
                应用名称 | 应用类型 | 上线时间 | 注册用户数 | 备案编号
                掌上水利 | 微信小程序 | 2022.3 | 1.5万 | 备20220301
                水利通 | APP | 2021年 | 800余 | 未备案
                """, """
                official-account - 2
                3 云栖水利 @云栖区水利局 platform=wechat custodian=李四 members=23000 last-active-on=2026-08-01 messages-30d=4
                4 云栖水利视频 @云栖区水利局 platform=channels custodian=李四 members=1200 last-active-on=2026-09 messages-30d=0
                gov-app 云栖区水利局 2
                3 掌上水利 platform=wechat created-on=2022-03 members=15000 filing-no=备20220301
                4 水利通 platform=mobile created-on=2021 members=800""");
    }

    @Test void errorsEscapesAndStraySpaces() {
        reads("""
                填报单位：云栖区水利局
                群名称 | 群主 | 人数 | 用途
                #N/A | 李四 | 12 | 防汛
                _x000D_⏎防汛　群\u00A0 | 李 四 | #REF! | =1/0
                '=1+1群 | ＠李四 | '１２ | '-
                """, """
                work-group 云栖区水利局 2
                3 wrong
                4 防汛　群 custodian=李 四
                5 =1+1群 custodian=＠李四 members=12
                ! 3 群名称 error-cell #N/A
                ! 4 用途 error-cell #DIV/0!
                ! 4 人数 error-cell #REF!""");
    }

    @Test void theSameInGbkWithQuotesAndBreaks() {
        assertEquals("""
                work-group 云栖区水利局 2
                3 河长群 custodian=李四 purpose=河长制、巡河
                4 防汛"应急"群 custodian=王五 purpose=防汛 值守""", back(Books.text(folder.resolve("云栖区水利局.csv"), GBK,
                "云栖区水利局工作群台账,,\r\n群名称,群主,用途\r\n河长群,李四,\"河长制、巡河\"\r\n\"防汛\"\"应急\"\"群\",王五,\"防汛\r\n值守\"\r\n,,\r\n合计,2,\r\n")));
    }

    @Test void aTableOfTabsNamedXls() {
        assertEquals("""
                work-group 云栖区水利局 1
                2 河长群 custodian=李四 members=12""", back(Books.text(folder.resolve("云栖区水利局导出.xls"), StandardCharsets.UTF_16LE, "\uFEFF群名称\t群主\t人数\r\n河长群\t李四\t12\r\n")));
    }

    private void reads(String drawing, String expected) {
        assertEquals(expected, back(Drawing.save(folder.resolve("台账.xlsx"), drawing)));
    }

    private String back(Path file) {
        return ReadBack.of(desk.preview(file).files().getFirst());
    }
}

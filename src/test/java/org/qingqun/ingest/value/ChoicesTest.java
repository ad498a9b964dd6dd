package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

class ChoicesTest {
    @ParameterizedTest
    @CsvSource({"是,true", "√,true", "Y,true", "1,true", "临时,true", "阶段性,true", "是（高考专班）,true", "否,false", "×,false", "N,false", "0,false", "长期,false"})
    void yesAndNoHaveManyFaces(String written, boolean yes) {
        assertEquals(Reading.of(yes), Choices.yesNo(written));
    }

    @Test void otherAnswersAreDoubtedAndBlanksAreNot() {
        assertEquals(Reading.doubtful(Doubt.UNKNOWN_CHOICE), Choices.yesNo("看情况"));
        assertEquals(Reading.nothing(), Choices.yesNo(" / "));
        assertEquals(Reading.doubtful(Doubt.UNKNOWN_CHOICE), Choices.activity("蓝色"));
        assertEquals(Reading.nothing(), Choices.activity("不详"));
        assertEquals(Reading.doubtful(Doubt.UNKNOWN_CHOICE), Choices.evidence("听说"));
    }

    @ParameterizedTest
    @CsvSource({"微信,WECHAT", "微信群,WECHAT", "企业微信,WECOM", "企微,WECOM", "ＱＱ群,QQ", "qq,QQ", "浙政钉,DINGTALK", "钉钉,DINGTALK", "视频号,CHANNELS", "微信视频号,CHANNELS",
            "抖音,DOUYIN", "今日头条,TOUTIAO", "新浪微博,WEIBO", "支付宝小程序,ALIPAY", "微信小程序,WECHAT", "APP,MOBILE", "飞信,OTHER", "钉钉、微信,DINGTALK"})
    void platformsAreFoundInTheirNames(String written, Platform platform) {
        assertEquals(Reading.of(platform), Choices.platform(written));
    }

    @Test void aHeadingMayNameNoPlatform() {
        assertEquals(Platform.WECHAT, Choices.mentioned("微信群名称"));
        assertEquals(null, Choices.mentioned("群组名称"));
    }

    @ParameterizedTest
    @CsvSource({"经常,ACTIVE", "活跃,ACTIVE", "使用频繁,ACTIVE", "高,ACTIVE", "偶尔,LOW", "低,LOW", "不经常使用,LOW", "较少,LOW", "不多,LOW", "不活跃,SILENT", "长期未使用,SILENT", "基本不用,SILENT",
            "僵尸群,SILENT", "无人发言,SILENT"})
    void activityWordsAreOrderedSoThatNotComesFirst(String written, ActivityLevel level) {
        assertEquals(Reading.of(level), Choices.activity(written));
    }

    @ParameterizedTest
    @CsvSource({"是否活跃,是,ACTIVE", "是否活跃,否,SILENT", "是否在用,√,ACTIVE", "是否僵尸群,是,SILENT", "是否僵尸群,否,ACTIVE", "是否停用,是,SILENT", "是否活跃,偶尔,LOW", "是否正常更新,否,SILENT",
            "活跃度,低,LOW"})
    void aHeadingThatAsksIsAnsweredByYesAndNo(String heading, String answer, ActivityLevel level) {
        assertEquals(Reading.of(level), Choices.activity(answer, heading));
    }

    @ParameterizedTest
    @CsvSource({"平台导出,PLATFORM_EXPORT", "后台截图,PLATFORM_EXPORT", "手机截图,SCREENSHOT", "群主申报,CUSTODIAN", "管理员口述,CUSTODIAN", "单位填报,UNIT"})
    void evidenceGradesAreFound(String written, EvidenceGrade grade) {
        assertEquals(Reading.of(grade), Choices.evidence(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            保留,         WORK_GROUP,       keep
            √,            WORK_GROUP,       keep
            整合到大群,    WORK_GROUP,       merge
            并入,         OFFICIAL_ACCOUNT, merge
            解散,         WORK_GROUP,       dissolve
            注销,         WORK_GROUP,       dissolve
            注销,         OFFICIAL_ACCOUNT, deregister
            注销,         GOV_APP,          deregister
            停用下架,      GOV_APP,          take-down
            停更,         OFFICIAL_ACCOUNT, deregister
            不保留,       WORK_GROUP,       dissolve
            规范管理,      WORK_GROUP,       rectify
            移出口径,      WORK_GROUP,       out-of-scope
            再研究,       WORK_GROUP,
            """)
    void dispositionWordsDependOnTheFamily(String written, Family family, String key) {
        assertEquals(key, Choices.disposition(written, family, "处置方式"));
    }

    @Test void appsAreToldByTheirKind() {
        assertEquals(AppKind.MINI_PROGRAM, Choices.appKind("微信小程序"));
        assertEquals(AppKind.QUICK_APP, Choices.appKind("快应用"));
        assertEquals(AppKind.APP, Choices.appKind("APP"));
    }
}

package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.inventory.AssetField;

class HeaderWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            NAME,           群名|微信群名|微信群名称|工作群名称|群组名称|群聊名称|名称|账号名称|应用名称|APP名称
            CUSTODIAN,      群主|群主姓名|建群人|创建人|建立者|管理员|群管理员|运营人
            UNIT,           填报单位|所属单位
            SPONSOR,        科室|处室
            CREATED_ON,     创建时间|建立时间|组建时间|开通时间|上线时间|认证时间|建群时间
            MEMBERS,        群人数|成员数|人数|用户数|粉丝数|关注数
            PURPOSE,        用途|主要用途|建群目的|工作事项|功能|用途及范围
            TEMPORARY,      是否临时|是否阶段性|群性质|长期/临时
            LAST_ACTIVE_ON, 最近使用时间|最后发言|最近更新|末次活跃
            ACTIVITY,       活跃度|使用频率|使用情况
            DISPOSITION,    处理方式|清理意见|拟处理意见|保留/解散|是否保留
            DEADLINE,       完成时限|整改时限
            CLOSED_ON,      办结时间|实际完成时间
            IGNORED,        序号|佐证
            """)
    void knownHeadingsMatchWordForWord(AssetField field, String headings) {
        for (var heading : headings.split("\\|")) assertEquals(Map.of(field, 99), HeaderWords.BUNDLED.match(heading), heading);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '群 人 数',          MEMBERS,        99
            *群名称：,           NAME,           99
            ＡＰＰ名称,           NAME,           99
            群人数(人),          MEMBERS,        95
            建群时间（年月）,      CREATED_ON,     95
            联系人-姓名,         CUSTODIAN,      99
            联系人-电话,         PHONE,          99
            单位-名称,           UNIT,           99
            基本情况-微信群名称,   NAME,           97
            负责人,              CUSTODIAN,      85
            完成后拟解散时间,      ENDS_ON,        85
            整改措施,            DISPOSITION,    85
            """)
    void confidenceFallsWithTheDistance(String heading, AssetField field, int confidence) {
        var best = HeaderWords.BUNDLED.match(heading).entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow();
        assertEquals(Map.entry(field, confidence), Map.entry(best.getKey(), best.getValue()));
    }

    @Test void headingsMadeOfKnownPartsAreKnown() {
        assertEquals(List.of(), HeadingReport.table().stream().filter(w -> !w.isRight()).toList());
    }

    @Test void aKnownWordInsideHasToBeConfirmed() {
        assertTrue(HeaderWords.BUNDLED.match("群主是哪位").get(AssetField.CUSTODIAN) < Ledger.SURE);
    }

    @Test void aHeadingMayMeanTwoThings() {
        assertEquals(Map.of(AssetField.UNIT, 85, AssetField.SPONSOR, 84), HeaderWords.BUNDLED.match("主办单位"));
        assertEquals(Map.of(AssetField.CUSTODIAN, 85, AssetField.RESPONSIBLE, 84), HeaderWords.BUNDLED.match("责任人"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"何时撤", "最近一次用", "是否群主在编", "", "防汛值班"})
    void strangeHeadingsMatchNothing(String heading) {
        assertEquals(Map.of(), HeaderWords.BUNDLED.match(heading));
    }
}

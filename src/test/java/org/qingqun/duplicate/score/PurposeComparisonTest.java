package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.ProfileRows;

class PurposeComparisonTest {
    @Test void aNicknameSaysNothingOfItsPurpose() {
        var found = of("护苗群|控辍保学劝返", "控辍保学群|控辍保学");
        assertTrue(found.nickname() && found.covered() >= 0.7 && found.likeness() >= 0.6);
        assertFalse(of("控辍保学劝返群|控辍保学劝返", "控辍保学群|控辍保学").nickname());
    }

    @Test void onePurposeMayExplainTheOthersName() {
        assertEquals(1, of("猕猴桃嫁接群|", "果树枝条群|猕猴桃嫁接").covered());
        assertEquals(0, of("猕猴桃嫁接群|", "果树枝条群|").covered());
    }

    @Test void purposesWithNothingInCommonAreStrangers() {
        assertTrue(of("猕猴桃群|枝条嫁接", "猕猴桃群|销售合同").strangers());
        assertFalse(of("猕猴桃群|枝条嫁接", "猕猴桃群|").strangers(), "one says nothing");
        assertFalse(of("猕猴桃群|枝条嫁接", "猕猴桃群|嫁接枝条分发").strangers());
    }

    @Test void eachMaySayItsOwn() {
        assertTrue(of("引水渠群|龙门引水渠", "引水渠群|金沙引水渠").eachItsOwn());
        assertFalse(of("引水渠群|龙门引水渠", "引水渠群|引水渠").eachItsOwn());
        assertTrue(of("贸易统计群|贸易", "铁路统计群|铁路").eachSaysItsOwn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # the other's purpose says the name, of no subject or of two
            猕猴桃嫁接群|;          果树枝条群|猕猴桃嫁接;          0.74
            保交楼群|;              房地产风险处置群|保交楼调度;     0.60
            # the same text stands at two subjects: it was filled down
            防汛群|防汛调度;         征兵群|防汛调度;               0
            # two texts that say the same are another thing
            安全生产群|企业安全检查;   隐患排查群|企业隐患排查;       0.60
            # but two names that have a word in common may be of one work, if it is what one of them is called
            工伤保险群|工伤认定;      工伤认定群|工伤认定;            0.60
            # one purpose speaks of the other's subject, but each of its own
            平安建设群|平安建设考评;  综治中心群|综治中心运行;        0
            信访接待群|信访件办理与接待安排; 接待联络群|来宾接待安排;   0
            # the other's purpose says all that only the name says, and they share a subject
            枝条嫁接服务群|;         猕猴桃枝条群|枝条嫁接服务;     0.72
            # a nickname explained, and two names of which it says nothing
            护苗群|控辍保学劝返;      控辍保学群|控辍保学;            0.78
            碧波群|业务;            晨光群|业务;                   0
            # a name that says nothing at all, and its purpose the other's
            一家亲|猕猴桃枝条嫁接;   枝条嫁接群|猕猴桃枝条嫁接;     0.60
            一家亲|猕猴桃枝条嫁接;   柑橘采摘群|柑橘采摘;          0
            # what only one name says stands in the other's purpose in other words of the lists
            碧波群|骨折救治;          骨折治疗群|;                 0.74
            # a purpose is the other's name, and more than its own says; not a word that stands in many names
            碧波群|增设猕猴桃大棚;  既有果园增设猕猴桃大棚群|;        0.74
            果园春管群|增设猕猴桃大棚; 既有果园增设猕猴桃大棚群|;     0.60
            生猪养殖群|养殖;        肉牛养殖群|;                   0
            # both purposes say no more than both names
            枝条嫁接群|枝条;        枝条嫁接销售合同群|枝条;         0
            # nothing to go by
            猕猴桃群|;              柑橘群|;                       0
            """)
    void purposesReachSoFar(String a, String b, double expected) {
        var rows = ProfileRows.of("石澜县林业局|" + a, "石澜县林业局|" + b).profiles();
        assertEquals(expected, of(a, b).reach(CoreComparison.of(rows.get(0).slots().core(), rows.get(1).slots().core())));
    }

    private static PurposeComparison of(String a, String b) {
        var rows = ProfileRows.of("石澜县林业局|" + a, "石澜县林业局|" + b).profiles();
        return PurposeComparison.of(rows.get(0), rows.get(1));
    }
}

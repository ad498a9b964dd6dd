package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.score.MeaningComparison.Purposes;
import org.qingqun.duplicate.slot.ProfileRows;

class MeaningComparisonTest {
    private static final SemanticSignal MODEL = new WordMeanings();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # one matter in other words: purposes of two, of one
            校园欺凌防治群|欺凌事件排查;       防学生霸凌工作群|班级欺凌线索上报;    0.52
            护士调班|请假顶班;               护理换班顶班群;                  0.52
            归侨侨眷联系群|走访慰问、侨情摸底;  侨胞侨属服务群|侨属慰问和侨情登记;   0.52
            # neighbours
            水费催缴|;                      水表更换|旧表换智能表;              0.00
            药店检查|处方药销售检查;          美容院检查|化妆品使用检查;           0.00
            # nicknames: the purposes decide, if they say enough
            八点半|网格员早会派单;            开工啦|网格员每早碰头、派单;          0.58
            鲁班群|施工进度;                 愚公群|工程进度;                   0.00
            # names alone, or one text for both, never do
            校园欺凌防治群;                  防学生霸凌工作群;                  0.00
            校园欺凌防治群|校园安全;          防学生霸凌工作群|校园安全;           0.00
            """)
    void otherWordsMayMeanOneWork(String a, String b, double reach) {
        var two = ProfileRows.of("石澜县政府办|" + a, "石澜县政府办|" + b).profiles();
        assertEquals(reach, MeaningComparison.of(two.get(0), two.get(1), false, MODEL).reach(), MeaningComparison.of(two.get(0), two.get(1), false, MODEL).toString());
        assertEquals(reach, MeaningComparison.of(two.get(1), two.get(0), false, MODEL).reach());
    }

    @Test void subjectsTheListsKnowApartNeedMore() {
        var purposes = new Purposes(0.8, 0.3, 0.6, 0.7, 8);
        var alike = new MeaningComparison(0.7, 0.1, false, 0.7, 2, purposes);
        var subjects = new MeaningComparison(0.7, 0.1, true, 0.7, 2, purposes);
        assertEquals(1.3, alike.odds() - subjects.odds(), 1e-9);
        assertTrue(alike.reach() > subjects.reach());
    }
}

package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {
    @ParameterizedTest
    @CsvSource({"云栖区水利局工作群台账.xlsx,云栖区水利局", "附件1：市教育局微信群统计表（2026年）.xls,市教育局", "03_云栖区卫健局-报送-最终版2.csv,云栖区卫健局", "【盖章】东门社区工作群清单.xlsx,东门社区", "政务公众账号台账.xlsx,''",
        "各县区工作群汇总表.xlsx,''", "全市工作群.xlsx,''", "全椒县工作群.xlsx,全椒县", "市统计局工作群统计表.xlsx,市统计局", "市信息中心.xlsx,市信息中心", "20261101.xlsx,''"})
    void whatIsLeftOfAFileNameIsTheUnit(String file, String unit) {
        assertEquals(unit, UnitWords.nameIn(file));
    }

    @ParameterizedTest
    @CsvSource({"东门社区,true", "云栖区水利局,true", "第一小学,true", "综合办,false", "各街道,false", "工作群,false", "教育局和水利局,false"})
    void aBodyIsTheNameOfAUnitNotOfAPart(String text, boolean body) {
        assertEquals(body, UnitWords.isBody(text));
    }

    @ParameterizedTest
    @CsvSource({"区卫健局补报的两份,区卫健局", "云栖区补充,''", "区卫健局,''", "补报的两份,''"})
    void aFileNameMayBeginWithTheUnit(String text, String unit) {
        assertEquals(unit, UnitWords.nameBefore(text));
    }
}

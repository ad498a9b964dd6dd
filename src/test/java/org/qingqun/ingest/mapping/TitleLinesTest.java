package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            填报单位：市人社局　填报人：张三　日期：2026年9月30日, 市人社局
            填报单位（盖章）：云栖区水利局,                   云栖区水利局
            单位名称:城东街道办事处（公章）,                  城东街道办事处
            单位： 柳溪镇,                               柳溪镇
            填报单位 市人社局,                             市人社局
            填报单位：____,
            填报单位：　　填报人：,
            填报单位（盖章）：　　　日期：2026年9月,
            工作群清理台账,
            """)
    void theUnitStandsOnItsLine(String line, String unit) {
        assertEquals(unit, TitleLines.unit(List.of("附件2", line)).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            填报日期：2026年9月30日, 2026-09-30
            日期：2026.9.30,       2026-09-30
            截至2026-09-30,        2026-09-30
            填报时间：2026年9月,
            日期：　年　月　日,
            """)
    void theDayCountsWhereItIsWhole(String line, LocalDate day) {
        assertEquals(day, TitleLines.day(List.of(line)).orElse(null));
    }
}

package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.text.Normaliser;

class NumberScanTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # which of several
            第三网格工作群,      SERIAL 3 网格
            3网格,              SERIAL 3 网格
            二支部,             SERIAL 2 支部
            第二党支部,          SERIAL 2 支部
            第五档支部,          SERIAL 5 支部
            第八网各,            SERIAL 8 网格
            甲班,               SERIAL 甲 班
            A标段,              SERIAL a 标段
            一标群,             SERIAL 1 标段
            5号楼,              SERIAL 5 栋
            5栋,                SERIAL 5 栋
            12号泵站,           SERIAL 12 号
            第①督导组,          SERIAL 1 组 (督导)
            第二纪检监察室,      SERIAL 2 室 (纪检监察)
            第一小学,           SERIAL 1 小学
            一中家长群,          SERIAL 1 中学
            高一(3)班,          SERIAL 高一 年级
            3)班,               SERIAL 3 班
            七年级,             SERIAL 7 年级
            2群,                SERIAL 2 群
            1号,                SERIAL 1 群
            1号闸,              SERIAL 1 号
            第二人民医院,         SERIAL 2 医院 (人民)
            二院,               SERIAL 2 医院
            三(2)班,            SERIAL 3 年级
            三2班,              SERIAL 3 年级
            3(2)班,             SERIAL 3 年级
            三年2班,            SERIAL 3 年级
            三年级二班,          SERIAL 3 年级
            初二2班,            SERIAL 8 年级
            三二班,             SERIAL 3 年级
            # cohorts
            第三届,             COHORT 3 届
            首届,               COHORT 1 届
            二期学员,           COHORT 2 期
            第4批,              COHORT 4 批
            第四次普查,          COHORT 4 次
            2021级,             COHORT 2021 级
            22级,               COHORT 2022 级
            2024届,             COHORT 2024 级
            # years and months
            2024年度,           YEAR 2024 -
            2024,               YEAR 2024 -
            2024-2025学年,      YEAR 2024 -
            20240315,           YEAR 2024 -
            24年,               YEAR 2024 -
            二〇二四年,          YEAR 2024 -
            二0二四年,           YEAR 2024 -
            二○二四年,           YEAR 2024 -
            2024.1服务业,        YEAR 2024 -
            2024-3-15会议,       YEAR 2024 -
            2024 3班,           YEAR 2024 -
            5月份,              PERIOD 5月份 -
            5·19中国旅游日,      WORD 5 19 -
            12.15执法,          WORD 12 15 -
            3 班,               SERIAL 3 班
            # no number at all
            一中心,             -
            三农,               -
            12345热线,          -
            第一,               -
            65岁以上,           -
            35千伏,             -
            24h值守,            -
            1中小学校医,         SERIAL 1 群
            1-中小学校医,        SERIAL 1 群
            3岁以下,            -
            三年行动,            -
            app班,              -
            """)
    void aNumberSaysWhichItIs(String text, String expected) {
        var found = NumberScan.at(Normaliser.normalise(text), 0);
        assertEquals(expected, found.map(NumberScanTest::text).orElse("-"));
    }

    private static String text(NumberScan.Found found) {
        var token = found.token();
        return token.kind() + " " + token.canonical() + " " + (token.label().isEmpty() ? "-" : token.label()) + (found.extra().isEmpty() ? "" : " (" + found.extra() + ")");
    }
}

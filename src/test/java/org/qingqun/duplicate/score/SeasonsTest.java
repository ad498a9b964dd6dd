package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.ProfileRows;

class SeasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            # the same, or nothing said
            防汛群;                 防汛工作群;              -
            2024年防汛群;           2024年防汛工作群;        -
            # another year is one group anew
            2023年防汛群;           2024年防汛群;            0.00 2023/2024
            防汛群;                 2024年防汛群;            0.00 /2024
            # parts of one year, or of a year not told, are two
            上半年预算执行群;        下半年预算执行群;          -0.90 上半年/下半年
            一季度用工监测群;        三季度用工监测群;          -0.90 一季度/三季度
            2024年春季绿化群;        2024年秋季绿化群;         -0.90 2024、春季/2024、秋季
            春季绿化群;              2024年秋季绿化群;         -0.90 春季/2024、秋季
            # parts of two years are one group anew, but not of people
            2023年秋季绿化群;        2024年春季绿化群;         0.00 2023、秋季/2024、春季
            2023年秋季班家长群;      2024年春季班家长群;        -0.90 2023、秋季/2024、春季
            # of one year and more than the standing group is one effort of its matter; the standing group of more words is not
            2025年禁毒宣传月群;      禁毒工作群;              -0.15 2025/
            2025年禁毒群;           禁毒宣传月工作群;         0.00 2025/
            # newcomers are others every year
            2023年新兵群;           2024年新兵群;             -0.90 2023/2024
            2023年新兵群;           新兵群;                  0.00 2023/
            2023新录公务员;         2024新录公务员;           -0.90 2023/2024
            2023年招聘特岗教师群;    2025年招聘特岗教师群;      -0.90 2023/2025
            22年选调生;             24年选调生;              -0.90 2022/2024
            2022年入园宝宝家长群;    2023年入园宝宝家长群;      -0.90 2022/2023
            # recruiting them is work that comes again
            2023年选调生招录群;      2024年选调生招录工作群;     0.00 2023/2024
            2024年特岗教师入职;      2025特岗教师入职对接群;     0.00 2024/2025
            2023年公务员初任培训群;  2024年公务员初任培训群;    -0.90 2023/2024
            """)
    void yearsComeAndGoAndSeasonsStandSideBySide(String a, String b, String expected) {
        var two = ProfileRows.of("石澜县政府办|" + a, "石澜县政府办|" + b).profiles();
        var core = CoreComparison.of(two.get(0).slots().core(), two.get(1).slots().core());
        var found = Seasons.compare(two.get(0), two.get(1), core);
        assertEquals(expected, found.map(s -> "%s %s/%s".formatted(String.format(Locale.ROOT, "%.2f", s.weight()), text(s.left()), text(s.right()))).orElse(null));
    }

    private static String text(String or) {
        return or == null ? "" : or;
    }
}

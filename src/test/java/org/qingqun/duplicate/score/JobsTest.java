package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.ProfileRows;

class JobsTest {
    @ParameterizedTest
    @CsvSource({
            "报账员群|报账提醒, 财务报账群|报账提醒, true", "防疫员信息群|免疫, 动物防疫群|免疫, true", "驻村工作队群|驻村, 驻村帮扶群|驻村, true",
            // another purpose, or none
            "报账员群|报账提醒, 财务报账群|年终决算, false", "报账员群|, 财务报账群|, false",
            // another job, and people with a subject
            "安全员群|报账提醒, 财务报账群|报账提醒, false", "医保报账员群|报账提醒, 财务报账群|报账提醒, false"})
    void aJobExplainsWhosePurposeIsTheSame(String people, String other, boolean expected) {
        var two = ProfileRows.of("石澜县林业局|" + people, "石澜县林业局|" + other).profiles();
        assertEquals(expected, Jobs.explain(two.get(0), two.get(1)));
    }
}

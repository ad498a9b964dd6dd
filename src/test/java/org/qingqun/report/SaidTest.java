package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.report.document.Block;

class SaidTest {
    private static final Said SAID = Said.of(List.of(new Block.Heading(1, "一、总体情况"), Block.Paragraph.plain("报送率93.8%。"),
            new Block.Table("表1　分层级", List.of(new Block.Column("占比（%）", 1, true)), List.of(List.of("单元格")), false), new Block.Signature("临江市", "今天")));

    @ParameterizedTest
    @CsvSource({"总体, true", "报送率, true", "分层级, true", "占比, true", "核验率, false", "单元格, false", "总体情况报送率, false"})
    void headingsSentencesAndHeadsOfTablesCount(String term, boolean named) {
        assertEquals(named, SAID.names(term));
    }
}

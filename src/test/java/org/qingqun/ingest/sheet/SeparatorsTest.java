package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorsTest {
    @ParameterizedTest
    @ValueSource(chars = {',', '\t', ';', '|', '，', '；', '^', '~'})
    void anyMarkThatStandsEquallyOftenIsFound(char mark) {
        var lines = "群名称*群主*用途\n防汛群*李四*防汛、抗旱\n就业群*王五*就业\n".replace('*', mark);
        assertEquals(mark, new Separators(lines).guess());
    }

    @Test void commasInsideTextsDoNotCount() {
        assertEquals('\t', new Separators("市人社局工作群台账\n群名称\t群主\t用途\n甲群\t李四\t防汛,抗旱,值守,宣传\n乙群\t王五\t就业\n").guess());
        assertEquals(';', new Separators("群名称;用途\n甲群;\"a,b,c\"\n乙群;\"d,e,f\"\n").guess());
    }

    @Test void aStrayQuoteSwallowsNothing() {
        assertEquals(',', new Separators("群名称,群主\"\n甲\"群,李四\n乙群,王五\n").guess());
    }

    @Test void theFilesOwnWordGoesFirst() {
        assertEquals(';', new Separators("sep=;\na,b,c;d\n").guess());
    }

    @Test void oneColumnIsReadAsCommas() {
        assertEquals(',', new Separators("群名称\n甲群\n").guess());
        assertEquals(',', new Separators("").guess());
    }
}

package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.text.Overlap.Residue;

class OverlapTest {
    @Test void theResidueIsWhatEachHasForItself() {
        assertEquals(new Residue("", "义务教育"), Overlap.residue("控辍保学", "义务教育控辍保学"));
        assertEquals(new Residue("宣传", "值班"), Overlap.residue("森林防火宣传", "森林防火值班"));
        assertEquals(new Residue("治", "制"), Overlap.residue("松材线虫病防治", "松材线虫病防制"));
        assertEquals(new Residue("", ""), Overlap.residue("监测防治", "防治监测"));
        assertEquals(new Residue("防汛", "征兵"), Overlap.residue("防汛", "征兵"));
    }

    @Test void diceCountsSharedPairsOfCharacters() {
        assertEquals(1, Overlap.dice("防汛", "防汛"));
        assertEquals(0, Overlap.dice("防汛", "征兵"));
        assertEquals(2.0 / 3, Overlap.dice("低保核查", "低保核算"), 1e-9);
        assertEquals(0, Overlap.dice("", ""));
        assertEquals(0, Overlap.dice("防", "防汛"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            未保, 未成年人保护, true
            人社局, 人力资源和社会保障局, true
            # a piece of the other is contained, not short for it
            计划生育, 计划生育协会, false
            # another first character, another order, a single character
            保未, 未成年人保护, false
            护保, 保护, false
            未, 未成年人保护, false
            # nothing to be short for
            人社局, '', false
            """)
    void aShortFormKeepsOrderAndBegin(String shorter, String longer, boolean expected) {
        assertEquals(expected, Overlap.abbreviates(shorter, longer));
    }

    @Test void charactersInOrderStandInALongerTextOnly() {
        assertTrue(Overlap.standsIn("户", "工商户"));
        assertFalse(Overlap.standsIn("户商", "工商户"));
        assertFalse(Overlap.standsIn("工商户", "工商户"));
    }

    @Test void orderOfCharactersAside() {
        assertTrue(Overlap.reordered("清理处置", "处置清理"));
        assertFalse(Overlap.reordered("清理处置", "处置清查"));
        assertFalse(Overlap.reordered("清理", "清理处置"));
    }

}

package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test void whatSharesAPairIsNeverMissed() {
        assertTrue(of("森林防火").mayShare(of("防火宣传")));
        assertTrue(of("森林防火").mayResemble(of("防火宣传")));
        assertFalse(of("森林防火").mayShare(of("校车")));
    }

    @Test void shortFormsAndOtherOrdersAreNotMissed() {
        assertTrue(of("未保").mayResemble(of("未成年人保护")));
        assertTrue(of("猕猴桃").mayResemble(of("桃猴猕")));
        assertTrue(of("殡葬").mayResemble(of("宾葬")), "short, with one character in common");
        assertFalse(of("猕猴桃嫁接").mayResemble(of("铁路桥涵洞")));
    }

    @Test void anEmptyTextSharesNothing() {
        assertFalse(of("").mayShare(of("防火")));
        assertEquals(0, of("").length());
    }

    private static Fingerprint of(String text) {
        return Fingerprint.of(text);
    }

    @Test void endlessTextsHaveToShareMost() {
        var story = Fingerprint.of("猕猴桃枝条嫁接技术推广与果园春季管护经验交流");
        assertTrue(story.mayMostlyShare(Fingerprint.of("猕猴桃枝条嫁接技术推广与果园冬季管护经验交流")));
        assertTrue(story.mayMostlyShare(Fingerprint.of("枝条嫁接")));
        assertFalse(story.mayMostlyShare(Fingerprint.of("退役军人优待证申领进度通报及历史档案补录核对")));
    }
}

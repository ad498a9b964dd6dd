package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.SlotReader;

class ResidueTest {
    private final SlotReader reader = new SlotReader(Lexicon.standard());

    @Test void sharedWordsComeOff() {
        assertEquals("农机 / 猕猴桃 / 嫁接", text(Residue.of(core("农机嫁接群"), core("猕猴桃嫁接群"))));
    }

    @Test void whatOverlapsWithinWordsComesOffToo() {
        var cut = Residue.of(core("采伐权公证群"), core("探伐权公证群")).recut();
        assertEquals("采 / 探", Residue.text(cut.left()) + " / " + Residue.text(cut.right()));
        assertTrue(Residue.text(cut.shared()).contains("伐权"));
    }

    @Test void synonymsAndShortFormsComeOff() {
        assertEquals(" /  / 发证", text(Residue.of(core("发证群"), core("颁证群")).withoutSynonyms()));
        assertEquals(" /  / 猕猴桃", text(Residue.of(core("猕猴桃群"), core("猕猴桃群")).withoutSynonyms()));
    }

    @Test void theOverlapIsTheShareOfTheWeight() {
        assertEquals(1, Residue.of(core("猕猴桃嫁接群"), core("猕猴桃嫁接群")).overlap());
        assertEquals(0, Residue.of(core("猕猴桃群"), core("铁路桥群")).overlap());
        assertEquals(0, Residue.of(Core.EMPTY, Core.EMPTY).overlap());
    }

    private Core core(String name) {
        return reader.read(name).core();
    }

    private static String text(Residue r) {
        return Residue.text(r.left()) + " / " + Residue.text(r.right()) + " / " + Residue.text(r.shared());
    }
}

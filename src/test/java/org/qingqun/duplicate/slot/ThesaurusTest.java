package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
    @Test void linesAreReadHoweverTheirWordsAreParted() {
        var read = Thesaurus.parse(List.of("猕猴桃 奇异果", "# 说明", "", "  村晚、乡村春晚，村级晚会 ", "嫁接;嫁接;接枝", "★ ★"));
        assertEquals(List.of(List.of("猕猴桃", "奇异果"), List.of("村晚", "乡村春晚", "村级晚会"), List.of("嫁接", "接枝")), read.lines());
    }

    @Test void whatIsWrittenIsReadAgain() {
        var thesaurus = Thesaurus.parse(List.of("猕猴桃 奇异果", "村晚"));
        assertEquals(thesaurus, Thesaurus.parse(thesaurus.format()));
        assertEquals(List.of("猕猴桃 奇异果", "村晚"), thesaurus.format());
    }

    @Test void theFirstWordStandsForAllAndTheFirstLineCounts() {
        var terms = Thesaurus.parse(List.of("猕猴桃 奇异果", "水果 奇异果")).terms();
        assertEquals("猕猴桃", terms.get("奇异果").canonical());
        assertEquals(Kind.TOPIC, terms.get("水果").kind());
    }

    @Test void theProgramBringsHundredsOfSubjects() {
        assertTrue(Thesaurus.bundled().lines().size() > 600);
        assertEquals(1, Thesaurus.bundled().lines().stream().filter(line -> line.getFirst().equals("林长制") && line.contains("林长")).count(), "one line a subject");
    }
}

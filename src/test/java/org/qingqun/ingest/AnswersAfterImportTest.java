package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.DuplicateEngine;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.score.SemanticSignal;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.UnitTree;

/// What a person answered about duplicates still holds when the same file is taken in again.
class AnswersAfterImportTest {
    private static final String LEDGER = "群名称,群主\n防汛群,张三\n防汛工作群,李四\n巡堤查险群,王五\n春晚群,赵六\n";
    private @TempDir Path folder;

    @Test void pairsAndSetsHoldAfterTheSameFileAgain() {
        var desk = new ImportDesk(folder);
        var file = desk.csv("云栖区水利局.csv", LEDGER);
        desk.apply(file);
        var different = Set.of(pair(desk, "防汛群", "防汛工作群"));
        var same = Set.of(pair(desk, "防汛工作群", "巡堤查险群"), pair(desk, "防汛工作群", "春晚群"), pair(desk, "巡堤查险群", "春晚群"));
        assertEquals(same, found(desk, different, same));
        desk.apply(file);
        assertEquals(4, desk.assets.all().size());
        assertEquals(same, found(desk, different, same));
        desk.apply(desk.csv("云栖区水利局.csv", LEDGER.replace("李四", "孙七")));
        assertEquals(same, found(desk, different, same), "an edited row is the same asset");
    }

    private static Pair pair(ImportDesk desk, String a, String b) {
        return Pair.of(desk.asset(a).id(), desk.asset(b).id());
    }

    private static Set<Pair> found(ImportDesk desk, Set<Pair> different, Set<Pair> same) {
        var engine = new DuplicateEngine(different, same, Thesaurus.NONE, SemanticSignal.NONE);
        var pairs = engine.compare(desk.assets.all(), new UnitTree(List.of(desk.city, desk.bureau, desk.county, desk.water)), DuplicateEngine.REVIEW, Progress.NONE).pairs();
        return Set.copyOf(pairs.stream().map(p -> new Pair(p.a(), p.b())).toList());
    }
}

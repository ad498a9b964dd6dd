package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

class ImportOptionsTest {
    private static final Path FILE = Path.of("/报送/甲.xlsx");
    private static final Path OTHER = Path.of("/报送/乙.xlsx");
    private static final Map<Integer, AssetField> NAMES = Map.of(0, AssetField.NAME);

    @Test void whatIsSaidOfAFileGoesBeforeWhatIsSaidOfAll() {
        var options = new ImportOptions(Family.WORK_GROUP, "市教育局").with(FILE, FileAnswer.NONE.withUnit("市气象局").withMapping("layout", NAMES));
        assertEquals(new FileAnswer(Family.WORK_GROUP, "市气象局", Map.of("layout", NAMES)), options.of(FILE));
        assertEquals(new FileAnswer(Family.WORK_GROUP, "市教育局", Map.of()), options.of(OTHER));
        assertEquals(new FileAnswer(null, null, Map.of()), ImportOptions.NONE.of(FILE));
    }

    @Test void answersAddUpAndAreTakenBackOneByOne() {
        var answer = FileAnswer.NONE.withFamily(Family.GOV_APP).withMapping("a", NAMES).withMapping("b", NAMES).withoutMapping("a");
        assertEquals(new FileAnswer(Family.GOV_APP, null, Map.of("b", NAMES)), answer);
        var options = ImportOptions.NONE.with(FILE, answer).with(OTHER, FileAnswer.NONE.withUnit("市教育局")).with(FILE, answer.withUnit("市气象局"));
        assertEquals(Map.of(FILE, answer.withUnit("市气象局"), OTHER, FileAnswer.NONE.withUnit("市教育局")), options.files());
    }

    @Test void overrulingLeavesTheRestAsItIs() {
        var overruling = new Overruling(Set.of(new Overruling.Cell(FILE, "Sheet1", 2, AssetField.MEMBERS)), "来电更正");
        var options = new ImportOptions(Family.WORK_GROUP, "市教育局").with(FILE, FileAnswer.NONE.withUnit("市气象局")).overruling(overruling);
        assertEquals(new ImportOptions(Family.WORK_GROUP, "市教育局", Map.of(FILE, FileAnswer.NONE.withUnit("市气象局")), overruling, null), options);
    }

    @Test void aFilesOwnCharsetGoesBeforeThatOfAll() {
        var options = ImportOptions.NONE.withCharset(StandardCharsets.UTF_16LE).with(FILE, FileAnswer.NONE.withCharset(StandardCharsets.UTF_8));
        assertEquals(StandardCharsets.UTF_8, options.of(FILE).charset());
        assertEquals(StandardCharsets.UTF_16LE, options.of(Path.of("other.csv")).charset());
    }
}

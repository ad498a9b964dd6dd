package org.qingqun.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Progress;
import org.qingqun.sample.file.FilePlanner;

class SampleInventoryTest {
    @TempDir private static Path folder;

    @BeforeAll static void write() {
        SampleInventory.bundled().writeTo(folder, Progress.NONE);
    }

    @Test void oneHundredAndEightyFilesComeBackInEveryFormat() throws IOException {
        var formats = returns().stream().map(p -> p.toString().replaceAll(".*\\.", "")).collect(groupingBy(f -> f, TreeMap::new, counting()));
        assertEquals(180, formats.values().stream().mapToLong(n -> n).sum());
        assertEquals(List.of("csv", "xls", "xlsx"), List.copyOf(formats.keySet()));
        assertTrue(formats.values().stream().allMatch(n -> n >= 20), formats.toString());
    }

    @Test void theFilesAreFilledInInFourteenWays() {
        var inventory = SampleInventory.bundled();
        var files = new FilePlanner(inventory.plan(), inventory.seed()).plan();
        assertEquals(15, files.stream().map(f -> f.layout().name()).distinct().count());
        assertEquals(180, files.stream().flatMap(f -> f.units().stream()).map(s -> s.unit().name()).distinct().count());
        assertEquals(9, files.stream().filter(f -> f.layout().has("confirm")).count());
    }

    @Test void theSecondWritingIsTheSameToTheByte(@TempDir Path again) throws IOException {
        SampleInventory.bundled().writeTo(again, Progress.NONE);
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again.resolve(folder.relativize(file))), file.toString());
        }
    }

    @Test void someTextFilesAreInTheCharacterSetOfficeProgramsUse() throws IOException {
        var plain = returns().stream().filter(p -> p.toString().endsWith("_群组统计.csv")).findFirst().orElseThrow();
        assertTrue(Files.readString(plain, Charset.forName("GB18030")).startsWith("群名称,平台,群主"), plain.toString());
        var marked = returns().stream().filter(p -> p.toString().endsWith("工作群台账.csv")).findFirst().orElseThrow();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, java.util.Arrays.copyOf(Files.readAllBytes(marked), 3));
    }

    @Test void decisionsAreReadAsTheyWereWritten() {
        var file = DecisionFile.read(folder.resolve("decisions.csv"));
        var closed = file.decisions().stream().filter(d -> d.goal() == CaseState.CLOSED).collect(groupingBy(DecisionFile.Decision::disposition, counting()));
        assertEquals(Map.of(Disposition.DISSOLVE, 531L, Disposition.MERGE, 215L, Disposition.DEREGISTER, 31L, Disposition.TAKE_DOWN, 12L), closed);
        assertTrue(file.decisions().stream().noneMatch(d -> d.disposition() == Disposition.MERGE && d.survivor() == null));
    }

    @Test void everyAssetHasItsLabel() throws IOException {
        var lines = Files.readAllLines(folder.resolve("labels.csv"));
        assertEquals(1 + 2713 + 140 + 60, lines.size());
        assertEquals("unit,family,name,occurrence,label,how,partnerUnit,partner", lines.getFirst().substring(1));
    }

    private static List<Path> returns() throws IOException {
        try (var all = Files.walk(folder.resolve("returns"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

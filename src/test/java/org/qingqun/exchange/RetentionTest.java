package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.exchange.AutoBackup.Occasion;

class RetentionTest {
    private static final List<AutoBackup> ALL = backups("2026-09-01T09:00", "2026-09-30T09:00", "2026-10-30T09:00", "2026-11-20T09:00", "2026-11-20T17:00",
            "2026-11-21T09:00", "2026-11-22T09:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # newest, days, months | removed, oldest first
            7, 0, 0 |
            2, 0, 0 | 09-01 09-30 10-30 11-20T09 11-20T17
            0, 3, 0 | 09-01 09-30 10-30 11-20T09
            0, 0, 2 | 09-01 09-30 11-20T09 11-20T17 11-21
            0, 0, 3 | 09-01 11-20T09 11-20T17 11-21
            1, 2, 2 | 09-01 09-30 11-20T09 11-20T17
            """)
    void whatNoReasonKeepsIsRemovedOldestFirst(String policy, String removed) {
        var n = Arrays.stream(policy.split(", ")).mapToInt(Integer::parseInt).toArray();
        var found = new Retention(n[0], n[1], n[2]).findSuperfluous(ALL).stream().map(b -> b.at().toString().substring(5)).toList();
        var expected = removed == null ? List.<String>of() : List.of(removed.split(" "));
        assertEquals(expected.size(), found.size(), found.toString());
        for (int i = 0; i < expected.size(); i++) assertEquals(expected.get(i), found.get(i).substring(0, expected.get(i).length()));
    }

    @Test void ofNothingNothingIsRemoved() {
        assertEquals(List.of(), Retention.USUAL.findSuperfluous(List.of()));
    }

    private static List<AutoBackup> backups(String... times) {
        return Arrays.stream(times).map(t -> new AutoBackup(Path.of(t), Occasion.DAILY, LocalDateTime.parse(t))).toList();
    }
}

package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;

class SnapshotsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void eachMonthIsListedAsItWas() {
        var groups = cli.office.groups("一群", "二群");
        cli.office.clock.set(LocalDate.of(2026, 10, 20));
        cli.office.baseline.lock(LocalDate.of(2026, 10, 20), OfficeFixture.ADMIN);
        cli.run("snapshots");
        cli.office.clock.set(OfficeFixture.TODAY);
        cli.office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        var lines = cli.run("snapshots", "--format", "json").json();
        assertEquals(List.of("2026-11-02 1", "2026-10-20 2"), StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.get("key").asText() + " " + line.get("remaining").asInt()).toList());
        assertTrue(cli.run("snapshots", "--family", "work-group").out().contains("50.0%"));
    }

    @Test void withoutABaselineNothingIsKept() {
        assertEquals(0, cli.run("snapshots", "--format", "json").json().size());
    }
}

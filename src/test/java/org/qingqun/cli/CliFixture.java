package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.Messages;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.AssetId;
import org.qingqun.office.Office;
import org.qingqun.ui.common.TestDesk;

/// The command line over the fixture's office: what a command printed and returned.
final class CliFixture implements Opening, AutoCloseable {
    final OfficeFixture office;
    final TestDesk.FakeLedgers ledgers = new TestDesk.FakeLedgers();
    final Path folder;
    String opened = "";

    CliFixture(Path folder) {
        this.folder = folder;
        this.office = new OfficeFixture(folder);
    }

    /// What one call of the program did.
    record Run(int exit, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException broken) {
                throw new UncheckedIOException(out, broken);
            }
        }
    }

    Run run(String... arguments) {
        return run(this, folder.resolve("office.db"), arguments);
    }

    static Run run(Opening opening, Path usual, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Cli.run(List.of(arguments), opening, (_, _, _) -> {
            throw new AssertionError("no demonstration here");
        }, new Streams(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false), usual);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override public Opened open(String database, Messages messages) {
        opened = database;
        var services = TestDesk.office(office, ledgers);
        return new Opened() {
            @Override public Office office() {
                return services;
            }

            @Override public void close() {}
        };
    }

    @Override public void close() {
        office.close();
    }

    /// A call that must succeed.
    Run done(String... arguments) {
        var run = run(arguments);
        assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
        return run;
    }

    /// `row state refusal` of each line a step printed.
    static List<String> outcomes(Run run) {
        return run.json().valueStream().map(line -> line.get("row").asInt() + " " + line.get("state").asText() + " " + line.get("refusal").asText()).toList();
    }

    /// Without the names of the fields.
    static String values(JsonNode line) {
        return new ObjectMapper().createArrayNode().addAll(line.valueStream().toList()).toString();
    }

    CleanupCase caseOf(long asset) {
        return office.stores.cases().findByAsset(new AssetId(asset)).getFirst();
    }

    /// The bureau's file came in.
    void returned() {
        office.stores.imports().add(null, "/in/a.xlsx", "1".repeat(64), office.bureau.id(), Counts.ZERO, office.clock.instant());
    }
}

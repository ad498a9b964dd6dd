package org.qingqun.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.ProofFile;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `execute`: the custodian says it is done, and shows it.
@Command(name = "execute", description = "${bundle:cli.execute}")
final class ExecuteCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.execute.on}")
    private @Nullable String on;

    @Option(names = "--proof", paramLabel = "FILE", description = "${bundle:cli.execute.proof}")
    private @Nullable String proof;

    ExecuteCommand(Session session) {
        this.session = session;
    }

    private record Execution(LocalDate on, @Nullable Path proof) {}

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("on", on);
        common.put("proof", proof);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            run.each(rows, row -> new Execution(row.date("on").orElse(office.today()), row.text("proof").map(p -> file(row, p)).orElse(null)), run::open,
                    (ids, execution) -> execute(office, ids, execution));
            return run.finish();
        });
    }

    private Path file(Row row, String text) {
        try {
            return choice.beside(text);
        } catch (InvalidPathException notAPath) {
            throw row.unreadable("proof", text);
        }
    }

    private Outcome execute(Office office, List<CaseId> ids, Execution execution) {
        var file = execution.proof();
        if (file == null) return office.execution().execute(ids, execution.on(), session.person(office));
        var read = ProofFile.read(file);
        return office.execution().executeWithProof(ids, execution.on(), read.name(), read.bytes(), session.person(office));
    }
}

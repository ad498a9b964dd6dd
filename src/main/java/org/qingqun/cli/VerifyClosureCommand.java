package org.qingqun.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verify-closure`: a second look confirms the proof, and only then the asset is closed.
@Command(name = "verify-closure", description = "${bundle:cli.verifyClosure}")
final class VerifyClosureCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.verifyClosure.on}")
    private @Nullable String on;

    VerifyClosureCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("on", on);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            run.each(rows, row -> row.date("on").orElse(office.today()), run::open,
                    (ids, day) -> office.execution().verify(ids, day, session.person(office)));
            office.snapshots().keep();
            return run.finish();
        });
    }
}

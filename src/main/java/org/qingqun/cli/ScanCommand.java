package org.qingqun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.office.Office;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleFailure;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.ScanResult;
import org.qingqun.rule.Severity;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `scan`: runs the rules over the register, keeps and prints what they found.
@Command(name = "scan", description = "${bundle:cli.scan}")
final class ScanCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.scan.asOf}")
    private @Nullable LocalDate asOf;

    @Option(names = "--rule", paramLabel = "ID", description = "${bundle:cli.scan.rule}")
    private List<String> rules = List.of();

    ScanCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        return session.inOffice(office -> {
            var result = scan(office);
            print(result.findings(), office);
            for (var failure : result.failures()) complain(failure);
            return result.failures().isEmpty() ? Exit.DONE : Exit.PARTLY;
        });
    }

    private ScanResult scan(Office office) {
        var only = rules.stream().map(RuleId::new).collect(Collectors.toSet());
        try (var progress = session.progress("cli.scan.running")) {
            return office.scan().scan(asOf == null ? office.today() : asOf, only, session.person(office), progress);
        }
    }

    private void print(List<Finding> findings, Office office) {
        var rows = Pages.byId(office.inventory(), findings.stream().map(Finding::asset));
        var text = new FindingText(session.messages());
        var terms = new Terms(session.messages());
        session.output().list(FindingJson.class, findings.stream().map(f -> FindingJson.of(f, Objects.requireNonNull(rows.get(f.asset())).asset(), text)),
                Stream.of("cli.column.rule", "cli.column.severity", "cli.column.name", "cli.column.why").map(session.messages()::text).toList(),
                f -> List.of(text.rule(new RuleId(f.rule())), terms.of(Keyed.of(Severity.class, f.severity())), f.assetName(), f.explanation()));
    }

    private void complain(RuleFailure failure) {
        session.output().say("cli.scan.broken", failure.rule(), String.valueOf(failure.cause()));
        if (session.debug()) failure.cause().printStackTrace(session.streams().err());
    }
}

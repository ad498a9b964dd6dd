package org.qingqun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exempt`: lets findings of an asset stand, for a reason, with somebody's consent, until a day.
@Command(name = "exempt", description = "${bundle:cli.exempt}")
final class ExemptCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}")
    private String code = "";

    @Option(names = "--rule", paramLabel = "ID", description = "${bundle:cli.exempt.rule}")
    private List<String> rules = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.exempt.reason}")
    private String reason = "";

    @Option(names = "--approver", required = true, paramLabel = "NAME", description = "${bundle:cli.exempt.approver}")
    private String approver = "";

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "${bundle:cli.exempt.until}")
    private LocalDate until = LocalDate.MAX;

    ExemptCommand(Session session) {
        this.session = session;
    }

    /// What was let stand.
    record Exempted(String code, List<String> rules, String until) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            var asset = office.inventory().lookup().get(Reference.toCode(code));
            office.rules().exemptions().exempt(asset.id(), rules.stream().map(RuleId::new).collect(Collectors.toSet()), reason, approver, until, session.person(office));
            session.output().one(new Exempted(code, rules, until.toString()), "cli.exempt.done", asset.name(), until);
            return Exit.DONE;
        });
    }
}

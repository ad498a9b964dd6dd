package org.qingqun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.office.Office;
import org.qingqun.rule.Exemption;
import org.qingqun.rule.RuleId;
import org.qingqun.wording.FindingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exemptions`: what is exempt today, and that one ends before its day.
@Command(name = "exemptions", description = "${bundle:cli.exemptions}")
final class ExemptionsCommand implements Callable<Integer> {
    private final Session session;

    ExemptionsCommand(Session session) {
        this.session = session;
    }

    /// One rule's word about one asset.
    record ExemptionJson(String code, String name, String rule, @Nullable String approver, @Nullable String until, String reason) {}

    /// What ended.
    record Lifted(String code, String rule) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.exemptions.list}")
    int list() {
        return session.inOffice(office -> {
            session.output().list(ExemptionJson.class, office.rules().exemptions().findHolding().stream().map(e -> json(office, e)),
                    Stream.of("cli.column.code", "cli.column.name", "cli.column.rule", "cli.column.approver", "cli.column.until", "cli.column.reason").map(session.messages()::text).toList(),
                    e -> List.of(e.code(), e.name(), new FindingText(session.messages()).rule(new RuleId(e.rule())), String.valueOf(e.approver()), String.valueOf(e.until()), e.reason()));
            return Exit.DONE;
        });
    }

    @Command(name = "lift", description = "${bundle:cli.exemptions.lift}")
    int lift(@Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}") String code,
            @Option(names = "--rule", required = true, paramLabel = "ID", description = "${bundle:cli.exemptions.rule}") String rule,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.exempt.reason}") String reason) {
        return session.inOffice(office -> {
            var asset = office.inventory().lookup().get(Reference.toCode(code));
            office.rules().exemptions().lift(asset.id(), new RuleId(rule), reason, session.person(office));
            session.output().one(new Lifted(code, rule), "cli.exemptions.lifted", asset.name(), new FindingText(session.messages()).rule(new RuleId(rule)));
            return Exit.DONE;
        });
    }

    private static ExemptionJson json(Office office, Exemption e) {
        var asset = office.inventory().get(e.asset());
        var until = e.dismissal().until();
        return new ExemptionJson(asset.code(), asset.name(), e.rule().value(), e.dismissal().approver(), until == null ? null : until.toString(), e.dismissal().reason());
    }
}

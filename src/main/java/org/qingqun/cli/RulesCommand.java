package org.qingqun.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rules`: what there are, and the whole of them as a file.
@Command(name = "rules", description = "${bundle:cli.rules}")
final class RulesCommand implements Callable<Integer> {
    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    /// A rule as `rules list` prints it.
    ///
    /// @param on families it looks at
    record RuleJson(String rule, String name, List<String> on, Map<String, Integer> limits) {}

    /// What was written or taken in.
    record Packed(String file, int rules, int exceptions) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.rules.list}")
    int list() {
        return session.inOffice(office -> {
            var limits = office.campaigns().current().limits();
            session.output().list(RuleJson.class, office.rules().packs().entries().stream().map(entry -> json(entry, limits)),
                    Stream.of("cli.column.rule", "cli.column.name", "cli.column.family", "cli.column.limits").map(session.messages()::text).toList(),
                    rule -> List.of(rule.rule(), rule.name(), families(rule), numbers(rule)));
            return Exit.DONE;
        });
    }

    @Command(name = "export", description = "${bundle:cli.rules.export}")
    int write(@Parameters(paramLabel = "FILE", description = "${bundle:cli.rules.file}") Path file) {
        return session.inOffice(office -> {
            office.rules().packs().exportTo(file);
            var exceptions = office.campaigns().current().limits().exceptions().size();
            session.output().one(new Packed(file.toString(), office.rules().packs().entries().size(), exceptions), "cli.rules.exported", file);
            return Exit.DONE;
        });
    }

    @Command(name = "import", description = "${bundle:cli.rules.import}")
    int read(@Parameters(paramLabel = "FILE", description = "${bundle:cli.rules.file}") Path file,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.rules.reason}") String reason) {
        return session.inOffice(office -> {
            var pack = office.rules().packs().importFrom(file, reason, session.person(office));
            session.output().one(new Packed(file.toString(), office.rules().packs().entries().size(), pack.limits().exceptions().size()), "cli.rules.imported", file);
            return Exit.DONE;
        });
    }

    @Command(name = "try", description = "${bundle:cli.rules.try}")
    int tryOut(@Option(names = "--file", paramLabel = "FILE", description = "${bundle:cli.rules.try.file}") @Nullable Path file,
            @Option(names = "--limit", paramLabel = "KEY=NUMBER", description = "${bundle:cli.rules.try.limit}") @Nullable Map<String, Integer> numbers) {
        return session.inOffice(office -> {
            var limits = file == null ? office.campaigns().current().limits() : office.rules().packs().read(file).limits();
            for (var number : (numbers == null ? Map.<String, Integer>of() : numbers).entrySet()) limits = limits.with(limit(number.getKey()), number.getValue());
            var effect = office.limitTrials().load(office.today()).effect(limits);
            RuleTrial.of(effect, new FindingText(session.messages())).print(session.output(), effect);
            return Exit.DONE;
        });
    }

    private static Limit limit(String key) {
        return Arrays.stream(Limit.values()).filter(limit -> limit.key().equals(key)).findFirst().orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_LIMIT, key));
    }

    private RuleJson json(RuleEntry entry, Limits limits) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var limit : Limit.values()) if (limit.rule().equals(entry.id().value())) numbers.put(limit.key(), limits.value(limit));
        return new RuleJson(entry.id().value(), new FindingText(session.messages()).rule(new RuleId(entry.id().value())),
                Arrays.stream(Family.values()).filter(family -> entry.isOn(family, limits)).map(Family::key).toList(), numbers);
    }

    private String families(RuleJson rule) {
        if (rule.on().isEmpty()) return session.messages().text("cli.rules.off");
        return Arrays.stream(Family.values()).filter(f -> rule.on().contains(f.key())).map(new Terms(session.messages())::of).collect(Collectors.joining(" "));
    }

    private String numbers(RuleJson rule) {
        return Arrays.stream(Limit.values()).filter(l -> rule.limits().containsKey(l.key())).map(l -> new Terms(session.messages()).of(l) + " " + rule.limits().get(l.key()))
                .collect(Collectors.joining("; "));
    }
}

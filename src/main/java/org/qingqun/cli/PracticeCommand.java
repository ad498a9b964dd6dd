package org.qingqun.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.rule.Practice;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `practice`: what apps and groups make people do, as people report it.
@Command(name = "practice", description = "${bundle:cli.practice}")
final class PracticeCommand implements Callable<Integer> {
    private final Session session;

    PracticeCommand(Session session) {
        this.session = session;
    }

    /// How many assets were said to do it.
    record PracticeJson(String practice, long assets) {}

    /// How many answers an asset was given.
    record Recorded(String code, int answers) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.practice.list}")
    int list() {
        return session.inOffice(office -> {
            var terms = new Terms(session.messages());
            session.output().list(PracticeJson.class, office.rules().practices().count().entrySet().stream().map(e -> new PracticeJson(e.getKey().key(), e.getValue())),
                    Stream.of("cli.column.practice", "cli.column.assets").map(session.messages()::text).toList(),
                    p -> List.of(terms.of(org.qingqun.common.Keyed.of(Practice.class, p.practice())), Long.toString(p.assets())));
            return Exit.DONE;
        });
    }

    @Command(name = "record", description = "${bundle:cli.practice.record}")
    int record(@Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}") String code,
            @Option(names = "--yes", split = ",", paramLabel = "PRACTICE", description = "${bundle:cli.practice.yes}") @Nullable List<Practice> yes,
            @Option(names = "--no", split = ",", paramLabel = "PRACTICE", description = "${bundle:cli.practice.no}") @Nullable List<Practice> no,
            @Option(names = "--unknown", split = ",", paramLabel = "PRACTICE", description = "${bundle:cli.practice.unknown}") @Nullable List<Practice> unknown) {
        var answers = new EnumMap<Practice, Boolean>(Practice.class);
        if (no != null) no.forEach(practice -> answers.put(practice, false));
        if (yes != null) yes.forEach(practice -> answers.put(practice, true));
        if (answers.isEmpty() && unknown == null) throw session.usage("cli.practice.missing");
        return session.inOffice(office -> {
            var asset = office.inventory().lookup().get(Reference.toCode(code));
            if (unknown != null) office.rules().practices().forget(asset.id(), Set.copyOf(unknown), session.person(office));
            office.rules().practices().record(asset.id(), answers, session.person(office));
            int said = answers.size() + (unknown == null ? 0 : unknown.size());
            session.output().one(new Recorded(code, said), "cli.practice.recorded", asset.name(), said);
            return Exit.DONE;
        });
    }
}

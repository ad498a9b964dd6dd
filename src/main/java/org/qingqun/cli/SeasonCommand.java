package org.qingqun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.rule.Season;
import org.qingqun.rule.season.SeasonService;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `season`: groups whose name suggests a season, and what people say about it.
@Command(name = "season", description = "${bundle:cli.season}")
final class SeasonCommand implements Callable<Integer> {
    private final Session session;

    SeasonCommand(Session session) {
        this.session = session;
    }

    /// A group that waits for a word.
    ///
    /// @param months `5-9`, null for one that stands ready
    record SeasonJson(long asset, String code, String name, String word, String season, @Nullable String months) {
        static SeasonJson of(SeasonService.Open open) {
            var season = open.proposal().season();
            return new SeasonJson(open.asset().id().value(), open.asset().code(), open.asset().name(), open.proposal().word(), season.kind().key(),
                    season.kind() == Season.Kind.SEASONAL ? season.fromMonth() + "-" + season.toMonth() : null);
        }
    }

    /// How many groups were settled, and as what.
    record Settled(int groups, String season) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.season.list}")
    int list() {
        return session.inOffice(office -> {
            session.output().list(SeasonJson.class, office.rules().seasons().findOpen().stream().map(SeasonJson::of),
                    Stream.of("cli.column.code", "cli.column.name", "cli.column.word", "cli.column.months").map(session.messages()::text).toList(),
                    s -> List.of(s.code(), s.name(), s.word(), s.months() == null ? new Terms(session.messages()).of(Season.Kind.STANDING) : s.months()));
            return Exit.DONE;
        });
    }

    @Command(name = "settle", description = "${bundle:cli.season.settle}")
    int settle(@Option(names = "--code", required = true, split = ",", paramLabel = "CODE", description = "${bundle:cli.choice.code}") List<String> codes,
            @Option(names = "--as", required = true, paramLabel = "seasonal|standing|none", description = "${bundle:cli.season.as}") Season.Kind kind,
            @Option(names = "--months", paramLabel = "FROM-TO", description = "${bundle:cli.season.months}") @Nullable String months,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.season.reason}") String reason) {
        var season = season(kind, months);
        return session.inOffice(office -> {
            var lookup = office.inventory().lookup();
            var groups = codes.stream().map(code -> lookup.get(Reference.toCode(code))).map(Asset::id).toList();
            office.rules().seasons().settle(groups, season, reason, session.person(office));
            session.output().one(new Settled(groups.size(), kind.key()), "cli.season.settled", groups.size(), new Terms(session.messages()).of(kind));
            return Exit.DONE;
        });
    }

    private Season season(Season.Kind kind, @Nullable String months) {
        if (kind != Season.Kind.SEASONAL) return new Season(kind, 0, 0);
        if (months == null || !months.matches("(?:[1-9]|1[0-2])-(?:[1-9]|1[0-2])")) throw session.usage("cli.season.monthsMissing");
        var ends = months.split("-", -1);
        return Season.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}

package org.qingqun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.common.Keyed;
import org.qingqun.duplicate.Band;
import org.qingqun.duplicate.DuplicateEngine;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.office.Office;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.SignalText;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `duplicates`: pairs of the register that do the same work, each with what speaks for and against it; and a person's answers, kept for good.
@Command(name = "duplicates", description = "${bundle:cli.duplicates}")
final class DuplicatesCommand implements Callable<Integer> {
    /// Reasons of a pair in the table for people; all of them are in the JSON and CSV.
    private static final int SHOWN = 3;
    private final Session session;

    @Option(names = "--min", paramLabel = "SCORE", description = "${bundle:cli.duplicates.min}")
    private double min = DuplicateEngine.REVIEW;

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    /// The document that `--format json` prints; a contract.
    record Found(Iterable<DuplicateLine> pairs) {}

    @Override public Integer call() {
        if (!(min >= 0 && min <= 1)) throw session.usage("cli.duplicates.range", min);
        return session.inOffice(office -> {
            print(pairs(office), office);
            return Exit.DONE;
        });
    }

    /// What was answered.
    ///
    /// @param pairs how many: of more than two assets each with each
    record Answered(List<String> codes, int pairs) {}

    @Command(name = "same", description = "${bundle:cli.duplicates.same}")
    int same(@Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.duplicates.codes}") List<String> codes,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.duplicates.reason}") String reason) {
        return answer(codes, "cli.duplicates.sameDone", (office, pairs) -> office.duplicates().markSame(pairs, reason, session.person(office)));
    }

    @Command(name = "different", description = "${bundle:cli.duplicates.different}")
    int different(@Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.duplicates.codes}") List<String> codes,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.duplicates.reason}") String reason) {
        return answer(codes, "cli.duplicates.differentDone", (office, pairs) -> office.duplicates().markDifferent(pairs, reason, session.person(office)));
    }

    private int answer(List<String> codes, String done, BiConsumer<Office, List<Pair>> step) {
        if (codes.size() < 2) throw session.usage("cli.duplicates.two");
        return session.inOffice(office -> {
            var ids = codes.stream().map(code -> office.inventory().lookup().get(Reference.toCode(code)).id()).toList();
            var pairs = new ArrayList<Pair>();
            for (int i = 0; i < ids.size(); i++) for (var other : ids.subList(i + 1, ids.size())) pairs.add(Pair.of(ids.get(i), other));
            step.accept(office, pairs);
            session.output().one(new Answered(codes, pairs.size()), done, pairs.size());
            return Exit.DONE;
        });
    }

    private List<DuplicatePair> pairs(Office office) {
        try (var progress = session.progress("cli.duplicates.running")) {
            return office.duplicates().compare(min, progress).pairs();
        }
    }

    private void print(List<DuplicatePair> pairs, Office office) {
        var rows = Pages.byId(office.inventory(), pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())));
        var out = session.output();
        if (out.format() == Format.JSON) out.document(new Found(() -> lines(pairs, rows).iterator()));
        else out.list(DuplicateLine.class, lines(pairs, rows), headings(), this::cells);
    }

    private Stream<DuplicateLine> lines(List<DuplicatePair> pairs, Map<AssetId, InventoryRow> rows) {
        var text = new SignalText(session.messages());
        return pairs.stream().map(pair -> DuplicateLine.of(pair, row(rows, pair.a()), row(rows, pair.b()), text));
    }

    private static InventoryRow row(Map<AssetId, InventoryRow> rows, AssetId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private List<String> headings() {
        return Stream.of("cli.column.likeness", "cli.column.verdict", "cli.column.name", "cli.column.unit", "cli.column.otherName", "cli.column.otherUnit",
                "cli.column.why").map(session.messages()::text).toList();
    }

    private List<String> cells(DuplicateLine line) {
        var reasons = line.reasons().stream().limit(SHOWN).collect(Collectors.joining(session.messages().text("finding.join")));
        return List.of(FindingText.score(line.score()), new Terms(session.messages()).of(Keyed.of(Band.class, line.verdict())), line.nameA(), line.unitA(),
                line.nameB(), line.unitB(), reasons);
    }
}

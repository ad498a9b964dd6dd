package org.qingqun.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import org.qingqun.wording.StoryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `history`: what became of one asset as the log tells it, oldest first.
@Command(name = "history", description = "${bundle:cli.history}")
final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}")
    private String code = "";

    @Option(names = "--unmask", description = "${bundle:cli.history.unmask}")
    private boolean unmask;

    HistoryCommand(Session session) {
        this.session = session;
    }

    /// One line. A contract.
    ///
    /// @param action the log's own word
    /// @param what   the same as a sentence
    record Line(String at, String who, String action, String what, @Nullable String why) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            var lines = lines(office, office.inventory().lookup().get(Reference.toCode(code)));
            var out = session.output();
            if (out.format() == Format.TEXT)
                for (var line : lines) out.line(session.messages().format(line.why() == null ? "cli.history.line" : "cli.history.why", line.at(), line.who(), line.what(),
                        String.valueOf(line.why())));
            else out.list(Line.class, lines.stream(), List.of(), _ -> List.of());
            return Exit.DONE;
        });
    }

    private List<Line> lines(Office office, Asset asset) {
        var tree = office.inventory().unitTree();
        var words = new StoryText(session.messages(), office.audit()::findValue, number -> tree.find(new UnitId(Long.parseLong(number))).map(Unit::name).orElse(number), !unmask);
        var people = office.people().findAll().stream().collect(Collectors.toMap(p -> p.id().value(), p -> p.name()));
        var entries = new ArrayList<ChainedEntry>(office.audit().findBySubject("asset:" + asset.id().value()));
        for (var c : office.cases().findByAsset(asset.id())) entries.addAll(office.audit().findBySubject("case:" + c.id().value()));
        return entries.stream().sorted(Comparator.comparingLong(ChainedEntry::seq)).map(ChainedEntry::entry).map(e -> line(office, e, people.getOrDefault(e.by(), ""),
                words.of(e, asset.family()))).toList();
    }

    private static Line line(Office office, AuditEntry entry, String who, String what) {
        return new Line(entry.at().atZone(office.clock().getZone()).toLocalDateTime().toString(), who, entry.action(), what, entry.reason());
    }
}

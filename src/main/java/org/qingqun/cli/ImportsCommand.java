package org.qingqun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.BatchId;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `imports`: what was imported when, the newest first; `--undo` takes one back while nothing was built on it.
@Command(name = "imports", description = "${bundle:cli.imports}")
final class ImportsCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private final Session session;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "${bundle:cli.imports.undo}")
    private @Nullable Long undo;

    ImportsCommand(Session session) {
        this.session = session;
    }

    /// One batch; a contract. `waiting`: files it did not reach.
    record Line(long number, String at, String state, int files, List<String> waiting) {
        static Line of(Batch b) {
            return new Line(b.id().value(), b.at().toString(), b.state().key(), b.items().size(), b.findWaiting());
        }
    }

    @Override public Integer call() {
        return session.inOffice(office -> {
            if (undo != null) {
                office.batches().undo(new BatchId(undo), session.person(office));
                session.output().say("cli.imports.undone", undo);
            }
            print(office.batches().findLatest(SHOWN));
            return Exit.DONE;
        });
    }

    private void print(List<Batch> batches) {
        var out = session.output();
        switch (out.format()) {
            case JSON -> out.document(batches.stream().map(Line::of).toList());
            case CSV -> out.csv(Line.class, batches.stream().map(Line::of));
            case TEXT -> batches.forEach(b -> out.line(session.messages().format("cli.imports.line", b.id().value(), b.at(), new Terms(session.messages()).of(b.state()),
                    b.items().size(), b.findWaiting().size())));
        }
    }
}

package org.qingqun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.report.QuestionSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `questions`: what the scan can only ask, as one sheet for the units.
@Command(name = "questions", description = "${bundle:cli.questions}")
final class QuestionsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.questions.out}")
    private @Nullable Path out;

    QuestionsCommand(Session session) {
        this.session = session;
    }

    /// The sheet that was written.
    record Written(String file, int assets) {}

    @Override public Integer call() {
        var file = java.util.Objects.requireNonNull(out); // picocli asks for it
        return session.inOffice(office -> {
            try (var progress = session.progress("cli.questions.writing")) {
                int assets = new QuestionSheet(office.inventory(), office.scan(), session.messages()).write(file, progress);
                session.output().one(new Written(file.toString(), assets), "cli.questions.written", file, assets);
            }
            return Exit.DONE;
        });
    }
}

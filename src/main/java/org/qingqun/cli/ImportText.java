package org.qingqun.cli;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.common.Messages;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.ProblemText;
import org.qingqun.wording.Terms;

/// What became of the files of an import, for people: a line a file, its problems below, the sum at the end.
record ImportText(Messages messages) {
    /// Problems shown of one table; all of them are in the JSON and CSV.
    private static final int SHOWN = 5;

    String describe(List<FilePreview> files, boolean dryRun) {
        var lines = new ArrayList<String>();
        for (var file : files) {
            lines.add(line(file));
            file.sheets().forEach(sheet -> lines.addAll(problems(sheet)));
            file.leftAside().forEach(l -> lines.add(messages.format("cli.import.aside", l.sheet(), new Terms(messages).of(l.reason()))));
        }
        var sum = files.stream().map(FilePreview::counts).reduce(Counts.ZERO, Counts::plus);
        lines.add(messages.format(dryRun ? "cli.import.tried" : "cli.import.done", files.size(), counts(sum)));
        return String.join("\n", lines);
    }

    private String line(FilePreview file) {
        var refusal = file.refusal();
        if (refusal != null) return messages.format("cli.import.refused", file.path(), new ErrorText(messages).explain(refusal));
        if (file.state() == FileState.MISSING_COLUMN) return messages.format("cli.import.missingColumn", file.path());
        return messages.format("cli.import.file", file.path(), new Terms(messages).of(file.state()), counts(file.counts()));
    }

    private List<String> problems(SheetPreview sheet) {
        var lines = new ArrayList<String>();
        var text = new ProblemText(messages);
        for (var problem : sheet.problems().stream().limit(SHOWN).toList()) lines.add("    " + text.explain(problem));
        int more = sheet.problems().size() - SHOWN;
        if (more > 0) lines.add("    " + messages.format("cli.import.more", more));
        for (var q : sheet.questions().stream().limit(SHOWN).toList())
            lines.add(messages.format("cli.import.question", q.sheet(), q.row(), q.name(), q.resembles(), q.code()));
        return lines;
    }

    private String counts(Counts c) {
        return messages.format("cli.import.counts", c.fresh(), c.updated(), c.same(), c.questions(), c.conflicts(), c.wrong());
    }
}

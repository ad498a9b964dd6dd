package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.FilePreview;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.ProblemText;
import org.qingqun.wording.Terms;

/// The problems of a file in words, those of a kind together.
public record ProblemLines(Messages messages) {
    /// @param heading names a kind and what to write instead; the lines under it are its places
    public record Line(boolean heading, String text, String note) {}

    public List<Line> of(FilePreview file) {
        var byKind = new EnumMap<CellProblem.Kind, List<CellProblem>>(CellProblem.Kind.class);
        for (var sheet : file.sheets()) for (var problem : sheet.problems()) byKind.computeIfAbsent(problem.kind(), _ -> new ArrayList<>()).add(problem);
        var lines = new ArrayList<Line>();
        byKind.forEach((kind, problems) -> {
            lines.add(new Line(true, messages.format("ingest.problem.kind", new Terms(messages).of(kind), FigureText.count(problems.size())),
                    new ProblemText(messages).advice(kind)));
            for (var p : problems) lines.add(new Line(false, messages.format("ingest.problem.place", p.sheet(), p.row(), p.column()),
                    p.seen().isBlank() ? messages.text("ingest.sample.blank") : messages.format("ingest.problem.seen", p.seen())));
        });
        return lines;
    }

    public int count(FilePreview file) {
        return file.sheets().stream().mapToInt(s -> s.problems().size()).sum();
    }

    /// All of them as a text to be sent to the unit.
    public String letter(FilePreview file) {
        var text = new StringBuilder(messages.format("ingest.problem.letter", Batch.name(file.path()), FigureText.count(count(file))));
        int number = 0;
        for (var sheet : file.sheets()) for (var problem : sheet.problems())
            text.append('\n').append(++number).append(". ").append(new ProblemText(messages).explain(problem));
        return text.toString();
    }
}

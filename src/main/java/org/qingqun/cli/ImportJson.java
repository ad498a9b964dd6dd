package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.wording.ErrorText;

/// What `import` prints, tried or done; a contract: names and order stay.
///
/// @param written false for `--dry-run`, and then nothing was
record ImportJson(boolean written, List<OfFile> files, Counts counts) {
    /// One file. `state` as on the import screen; `refusal` says why an unusable one was left out.
    record OfFile(String file, String state, @Nullable Refusal refusal, List<OfSheet> sheets, Counts counts, List<Aside> leftAside) {}

    /// One table of a file: the layout found and what each column was taken for.
    ///
    /// @param headerRow as a spreadsheet counts
    /// @param unit      of the whole table, null where each row names its own
    record OfSheet(String sheet, String family, String layout, int headerRow, @Nullable String unit, List<Column> headers, Counts counts, List<Problem> problems,
            List<Alike> questions) {}

    /// @param confidence per cent
    record Column(int column, String header, String field, int confidence) {
        static Column of(ColumnMatch match) {
            return new Column(match.column(), match.header(), match.field().key(), match.confidence());
        }
    }

    /// A cell that could not be taken; `row` as a spreadsheet counts, `column` is its heading.
    record Problem(String sheet, int row, String column, String kind, String seen) {
        static Problem of(CellProblem problem) {
            return new Problem(problem.sheet(), problem.row(), problem.column(), problem.kind().key(), problem.seen());
        }
    }

    /// A sheet or table that was not taken; `row` of its heading.
    record Aside(String sheet, int row, String reason) {}

    /// A new row that resembles an asset of its unit.
    record Alike(String sheet, int row, String name, String code, String resembles) {}

    /// A problem with its file, as a line of CSV.
    record ProblemLine(String file, String sheet, int row, String column, String kind, String seen) {
        static Stream<ProblemLine> of(FilePreview file) {
            return file.sheets().stream().flatMap(s -> s.problems().stream())
                    .map(p -> new ProblemLine(file.path().toString(), p.sheet(), p.row(), p.column(), p.kind().key(), p.seen()));
        }
    }

    /// Rows by what writing them does.
    record Counts(@JsonProperty("new") int fresh, int updated, int same, int question, int conflict, int wrong) {
        static Counts of(org.qingqun.ingest.Counts counts) {
            return new Counts(counts.fresh(), counts.updated(), counts.same(), counts.questions(), counts.conflicts(), counts.wrong());
        }
    }

    /// A refusal: its stable code in kebab-case and its sentence.
    record Refusal(String code, String explanation) {
        static Refusal of(ExpectedException refused, ErrorText text) {
            return new Refusal(refused.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), text.explain(refused));
        }
    }

    static ImportJson of(boolean written, List<FilePreview> files, ErrorText text) {
        var sum = files.stream().map(FilePreview::counts).reduce(org.qingqun.ingest.Counts.ZERO, org.qingqun.ingest.Counts::plus);
        return new ImportJson(written, files.stream().map(f -> of(f, text)).toList(), Counts.of(sum));
    }

    private static OfFile of(FilePreview file, ErrorText text) {
        var refused = file.refusal();
        return new OfFile(file.path().toString(), file.state().key(), refused == null ? null : Refusal.of(refused, text),
                file.sheets().stream().map(ImportJson::of).toList(), Counts.of(file.counts()),
                file.leftAside().stream().map(l -> new Aside(l.sheet(), l.row(), l.reason().key())).toList());
    }

    private static OfSheet of(SheetPreview sheet) {
        return new OfSheet(sheet.sheet(), sheet.family().key(), sheet.layout(), sheet.headerRow(), sheet.unit(),
                sheet.columns().stream().map(Column::of).toList(), Counts.of(sheet.counts()), sheet.problems().stream().map(Problem::of).toList(),
                sheet.questions().stream().map(q -> new Alike(q.sheet(), q.row(), q.name(), q.code(), q.resembles())).toList());
    }
}

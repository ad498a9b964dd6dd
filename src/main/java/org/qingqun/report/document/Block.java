package org.qingqun.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of a document, in the order it is read. What it looks like is the writers' work.
public sealed interface Block {
    /// The document's name, broken into lines where the sense allows it.
    record Title(List<String> lines) implements Block {
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /// 主送机关: who it is for.
    record Addressee(String text) implements Block {}

    /// @param level 1 (一、), 2 (（一）) or 3 (1.); the number is part of the text
    record Heading(int level, String text) implements Block {}

    /// @param basis where its figures were filled in from
    record Paragraph(String text, Basis basis) implements Block {
        /// A sentence that states no figures.
        public static Paragraph plain(String text) {
            return new Paragraph(text, Basis.NONE);
        }
    }

    /// @param caption   with its number, printed above
    /// @param totalLast the last row sums the others
    record Table(String caption, List<Column> columns, List<List<String>> rows, boolean totalLast) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) if (row.size() != columns.size()) throw new IllegalArgumentException("%s: a row has %d cells".formatted(caption, row.size()));
        }
    }

    /// @param weight share of the table's width
    /// @param number holds figures, so its cells are centred
    record Column(String heading, int weight, boolean number) {}

    /// @param name    the file's name where it stands alone, without its ending
    /// @param title   what it shows, drawn in it where it stands alone
    /// @param caption the title with its number, printed below in a text
    record Chart(String name, String title, String caption, Shape shape, List<String> categories, List<Series> series) implements Block {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (var s : series) if (s.values().size() != categories.size()) throw new IllegalArgumentException("%s: %s".formatted(caption, s));
        }
    }

    enum Shape {
        BARS, LINES
    }

    /// One value for each category.
    record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// 附件说明. `label` ends with its colon.
    record Attachments(String label, List<String> names) implements Block {
        public Attachments {
            names = List.copyOf(names);
        }
    }

    /// 署名 and date.
    record Signature(@Nullable String by, String date) implements Block {}
}

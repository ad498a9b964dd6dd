package org.qingqun.ui.common;

import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Columns whose words are known beforehand ask for the width of the widest of them, in whatever language, and give way no further than `LEAST`.
public final class ColumnWidths {
    /// What tables print in, bold as headings are, so that both fit.
    private static final Font PRINT = Font.font(Look.FAMILY, FontWeight.BOLD, 13);
    private static final double LEAST = 84;
    private static final double CELL_PADDING = 18;
    private static final double CHIP_PADDING = 22;
    private static final double SORTED = 16; // the arrow beside a heading

    private ColumnWidths() {}

    /// @param words every text the column may show
    public static void fit(TableColumn<?, ?> column, Stream<String> words) {
        set(column, widest(column, words) + CELL_PADDING);
    }

    /// As `fit`, for words that stand on a chip.
    public static void fitChips(TableColumn<?, ?> column, Stream<String> words) {
        set(column, widest(column, words) + CELL_PADDING + CHIP_PADDING);
    }

    private static void set(TableColumn<?, ?> column, double width) {
        column.setMinWidth(Math.min(width, LEAST));
        column.setPrefWidth(width);
    }

    private static double widest(TableColumn<?, ?> column, Stream<String> words) {
        double heading = width(column.getText()) + (column.isSortable() ? SORTED : 0);
        return Math.ceil(Math.max(heading, words.mapToDouble(ColumnWidths::width).max().orElse(0)));
    }

    private static double width(String words) {
        var measured = new Text(words);
        measured.setFont(PRINT);
        return measured.getLayoutBounds().getWidth();
    }
}

package org.qingqun.report.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An empty cell of a form, with the words beside and above it.
///
/// @param row      0 for the first; so is `column`
/// @param beside   the texts left of it, joined
/// @param above    the texts over it, joined
/// @param figure   what it takes; null: nothing yet
public record FormSlot(String sheet, int row, int column, String beside, String above, @Nullable FormFigure figure) {
    public FormSlot with(@Nullable FormFigure chosen) {
        return new FormSlot(sheet, row, column, beside, above, chosen);
    }

    public Optional<FormFigure> findFigure() {
        return Optional.ofNullable(figure);
    }

    /// `汇总!C5`
    public String address() {
        var letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) letters.insert(0, (char) ('A' + (c - 1) % 26));
        return sheet + "!" + letters + (row + 1);
    }
}

package org.qingqun.wording;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;

/// How a date of the inventory stands in tables and findings: ISO, no more precise than its source, with its hedge.
public record DateText(Messages messages) {
    /// `2023-05-06`, `2023-05`, `2023`, `约 2023-05`; — for none.
    public String of(@Nullable PartialDate date) {
        if (date == null) return FigureText.NONE;
        return date.approximate() ? messages.format("date.approximate", date) : date.toString();
    }
}

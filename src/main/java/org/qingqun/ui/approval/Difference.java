package org.qingqun.ui.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// One thing of a case that reads otherwise than when it was submitted, in words.
public record Difference(String field, String before, String now) {
    /// Everything that differs, in the order of the card.
    ///
    /// @param units a unit's number to its name
    static List<Difference> between(CaseContent before, CaseContent now, Function<String, String> units, Messages messages) {
        var found = new ArrayList<Difference>();
        compare(found, messages.text("approval.field.name"), before.name(), now.name());
        compare(found, messages.text("approval.field.unit"), units.apply(before.unit()), units.apply(now.unit()));
        compare(found, messages.text("approval.field.disposition"), word(before.disposition(), messages), word(now.disposition(), messages));
        compare(found, messages.text("approval.field.survivor"), survivor(before), survivor(now));
        compare(found, messages.text("approval.field.reason"), before.reason(), now.reason());
        compare(found, messages.text("approval.field.deadline"), day(before.deadline()), day(now.deadline()));
        return found;
    }

    private static void compare(List<Difference> into, String field, String before, String now) {
        if (!before.equals(now)) into.add(new Difference(field, before, now));
    }

    private static String word(String disposition, Messages messages) {
        return new Terms(messages).of(Keyed.of(Disposition.class, disposition));
    }

    private static String survivor(CaseContent content) {
        return content.survivorName().isEmpty() ? FigureText.NONE : content.survivorName() + " " + content.survivorCode();
    }

    private static String day(String deadline) {
        return deadline.equals("null") ? FigureText.NONE : deadline;
    }
}

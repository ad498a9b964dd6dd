package org.qingqun.ui.approval;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;

/// A unit's form in a list to choose from: unit, how many cases, who signs.
final class FormName extends StringConverter<@Nullable FormEntry> {
    private final Messages messages;

    FormName(Messages messages) {
        this.messages = messages;
    }

    @Override public String toString(@Nullable FormEntry form) {
        if (form == null) return "";
        var kept = form.signature();
        if (kept != null && form.signer() != null)
            return messages.format(kept.scan() == null ? "approval.forms.kept" : "approval.forms.kept.scan", form.unit().name(), form.cases(), kept.signedBy(), kept.signedOn());
        return form.signer() == null ? messages.format("approval.forms.nobody", form.unit().name(), form.cases())
                : messages.format("approval.forms.unit", form.unit().name(), form.cases(), form.signer().name());
    }

    @Override public @Nullable FormEntry fromString(@Nullable String words) {
        return null; // chosen, never typed
    }
}

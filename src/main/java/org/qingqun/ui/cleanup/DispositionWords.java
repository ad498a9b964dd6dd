package org.qingqun.ui.cleanup;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

/// Dispositions in a combo box; null stands for all of them.
final class DispositionWords extends StringConverter<@Nullable Disposition> {
    private final Terms terms;
    private final Messages messages;

    DispositionWords(Terms terms, Messages messages) {
        this.terms = terms;
        this.messages = messages;
    }

    @Override public String toString(@Nullable Disposition one) {
        return one == null ? messages.text("cleanup.disposition.all") : terms.of(one);
    }

    @Override public @Nullable Disposition fromString(@Nullable String words) {
        return null; // nobody types into this box
    }
}

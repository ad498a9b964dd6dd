package org.qingqun.wording;

import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;

/// A refusal as one sentence: what happened and what to do next. The words are in the bundles under `error.<code>`.
public record ErrorText(Messages messages) {
    public String explain(ExpectedException refusal) {
        return messages.format("error." + refusal.code().name(), refusal.facts().stream().map(this::word).toArray());
    }

    private Object word(Object fact) {
        return fact instanceof Keyed constant && new Terms(messages).has(constant) ? new Terms(messages).of(constant) : fact;
    }
}

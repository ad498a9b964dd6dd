package org.qingqun.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;
import org.qingqun.rule.PolicyReference;

/// The papers a rule stands on in a line, with the day somebody checked them, or that nobody has.
public record PolicyText(Messages messages) {
    /// — where none is known.
    public String of(List<PolicyReference> references) {
        return references.isEmpty() ? FigureText.NONE : references.stream().map(this::one).collect(Collectors.joining(messages.text("finding.join")));
    }

    private String one(PolicyReference reference) {
        return reference.checkedOn() == null ? messages.format("policy.unchecked", reference.clause()) : messages.format("policy.checked", reference.clause(), reference.checkedOn());
    }
}

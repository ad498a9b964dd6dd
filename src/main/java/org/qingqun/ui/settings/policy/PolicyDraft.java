package org.qingqun.ui.settings.policy;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.PolicyReference;

/// One reference as it is being written.
public record PolicyDraft(StringProperty clause, StringProperty link, ObjectProperty<@Nullable LocalDate> checkedOn) {
    /// @param onChange called after every letter
    PolicyDraft(PolicyReference from, Runnable onChange) {
        this(new SimpleStringProperty(from.clause()), new SimpleStringProperty(StringUtils.defaultString(from.link())), new SimpleObjectProperty<>(from.checkedOn()));
        clause.subscribe((_, _) -> onChange.run());
        link.subscribe((_, _) -> onChange.run());
        checkedOn.subscribe((_, _) -> onChange.run());
    }

    PolicyReference reference() {
        return new PolicyReference(clause.get().strip(), StringUtils.trimToNull(link.get()), checkedOn.get());
    }
}

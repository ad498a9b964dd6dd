package org.qingqun.ui.merge;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.cleanup.MergedSize.Grade;

/// A person's word that a group may grow over the limit, and how that is to work.
public final class Oversize {
    private final BooleanProperty confirmed = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");

    boolean allows(Grade grade) {
        return grade != Grade.TOO_BIG || confirmed.get() && !StringUtils.isBlank(reason.get());
    }

    void clear() {
        confirmed.set(false);
        reason.set("");
    }

    public BooleanProperty confirmedProperty() {
        return confirmed;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}

package org.qingqun.ui.common;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.wording.ErrorText;

/// Somebody changes his own PIN, which he knows. PINs pass through and are never held.
public final class OwnPinModel {
    private final Desk desk;
    private final Supplier<@Nullable PersonId> who;
    private final Runnable onChanged;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param who whose PIN it is; null for nobody
    public OwnPinModel(Desk desk, Supplier<@Nullable PersonId> who, Runnable onChanged) {
        this.desk = desk;
        this.who = who;
        this.onChanged = onChanged;
    }

    /// A wrong present one counts as one of the five tries.
    ///
    /// @param onDone called once it is changed, not after a refusal
    public void change(String present, String next, String again, Runnable onDone) {
        var person = who.get();
        if (person == null) return;
        if (!next.equals(again)) {
            trouble.set(desk.messages().text("approval.pin.differs"));
            return;
        }
        desk.tasks().start(Job.of("pin.task.change", () -> desk.office().pins().change(person, present, next).person(), changed -> {
            trouble.set("");
            desk.notices().done(desk.messages().format("pin.changed", changed.name()));
            onDone.run();
            onChanged.run();
        }).onRefusal(why -> {
            trouble.set(new ErrorText(desk.messages()).explain(why));
            onChanged.run();
        }));
    }

    /// Somebody else sits down.
    public void forget() {
        trouble.set("");
    }

    /// What was refused, in words; empty when nothing was.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}

package org.qingqun.ui.settings.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.ui.common.Desk;

/// 首次登录码 of the person in the form: made here where people sign in, shown once.
public final class FirstCodeModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Person> holder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");

    FirstCodeModel(Desk desk) {
        this.desk = desk;
    }

    /// Somebody else stands in the form; a code that was shown is gone.
    ///
    /// @param required people sign in
    void about(@Nullable Person person, boolean required) {
        boolean needs = required && person != null && !person.retired() && person.pinHash() == null;
        var before = holder.get();
        if (person == null || before == null || !before.id().equals(person.id()) || !needs) code.set("");
        holder.set(needs ? person : null);
    }

    /// A new code; the one before is void.
    public void issue() {
        var person = holder.get();
        if (person != null) desk.tasks().run("settings.task.people", () -> desk.office().pins().firstCodes().issue(person.id(), desk.person()), code::set);
    }

    /// Who needs a code to set his PIN; null where nobody does.
    public ReadOnlyObjectProperty<@Nullable Person> holderProperty() {
        return holder.getReadOnlyProperty();
    }

    /// Told this once; empty before.
    public ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }
}

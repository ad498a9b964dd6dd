package org.qingqun.ui.settings.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.qingqun.campaign.SignInRule;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.OwnPinModel;
import org.qingqun.wording.ErrorText;

/// Whether people sign in, turned on and off; the recovery code is shown once.
public final class SignInRuleModel {
    /// What the window needs to turn it on.
    ///
    /// @param hasPin the person at the desk has a PIN; else he sets one with it
    public record Standing(SignInRule rule, boolean hasPin) {}

    private final Desk desk;
    private final Messages messages;
    private final PeopleModel people;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(new Standing(SignInRule.OFF, false));
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public SignInRuleModel(Desk desk, PeopleModel people) {
        this.desk = desk;
        this.people = people;
        messages = desk.messages();
    }

    public void load() {
        desk.tasks().run("settings.task.people", () -> new Standing(desk.office().signIn().rule(), desk.office().people().get(desk.person()).pinHash() != null), standing::set);
    }

    /// Turns it on, with the first PIN of the person at the desk where he has none.
    ///
    /// @param pin ignored where he has one
    public void turnOn(String pin, String again) {
        boolean first = !standing.get().hasPin();
        if (first && !pin.equals(again)) {
            trouble.set(messages.text("approval.pin.differs"));
            return;
        }
        desk.tasks().start(Job.of("settings.task.people", () -> {
            if (first) desk.office().pins().setFirst(desk.person(), pin);
            return desk.office().signIn().turnOn(desk.person());
        }, made -> {
            trouble.set("");
            code.set(made);
            desk.notices().done(messages.text("settings.signin.on.done"));
            loadAll();
        }).onRefusal(why -> {
            trouble.set(new ErrorText(messages).explain(why));
            loadAll();
        }));
    }

    public void turnOff() {
        if (!desk.dialogs().confirm(messages.text("settings.signin.off.title"), messages.text("settings.signin.off.text"), messages.text("settings.signin.off"))) return;
        desk.tasks().run("settings.task.people", () -> {
            desk.office().signIn().turnOff(desk.person());
            return "";
        }, none -> {
            code.set(none);
            desk.notices().done(messages.text("settings.signin.off.done"));
            loadAll();
        });
    }

    public void lockAfter(int minutes) {
        if (minutes == standing.get().rule().idleMinutes()) return;
        desk.tasks().run("settings.task.people", () -> {
            desk.office().signIn().lockAfter(minutes, desk.person());
            return minutes;
        }, _ -> load());
    }

    /// Writes the code to a small text file, to be printed and put away.
    public void saveCode() {
        var told = code.get();
        desk.choosers().save(messages.text("settings.signin.code.choose"), messages.text("settings.signin.code.file")).ifPresent(file ->
                desk.tasks().run("settings.task.people", () -> Files.write(file, messages.format("settings.signin.code.page", told, desk.office().today()).getBytes(StandardCharsets.UTF_8)),
                        done -> desk.notices().done(messages.format("settings.signin.code.saved", done))));
    }

    /// The code was written down: it is not shown again.
    public void codeKept() {
        code.set("");
    }

    public void lockNow() {
        desk.inventories().lock();
    }

    private void loadAll() {
        load();
        people.load();
    }

    /// The PIN of the person at the desk.
    OwnPinModel ownPin() {
        return new OwnPinModel(desk, desk::person, people::load);
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Empty but for the moment after it was turned on.
    public ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}

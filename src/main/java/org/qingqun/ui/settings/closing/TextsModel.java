package org.qingqun.ui.settings.closing;

import java.util.EnumMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.qingqun.cleanup.notice.Slot;
import org.qingqun.cleanup.notice.Template;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.ExpectedException;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;
import org.qingqun.wording.ErrorText;

/// What the texts view knows: the chosen text, what is being written, whether it can be filled in, and how it reads then.
public final class TextsModel {
    private final Desk desk;
    private final ObjectProperty<TextKind> kind = new SimpleObjectProperty<>(TextKind.DISSOLVE);
    private final StringProperty body = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String saved = "";

    public TextsModel(Desk desk) {
        this.desk = desk;
        kind.subscribe((_, _) -> refresh());
        body.subscribe((_, _) -> check());
    }

    /// What is being written and not saved is kept.
    public void load() {
        if (!changed.get()) refresh();
    }

    private void refresh() {
        var wanted = kind.get();
        desk.tasks().start(Job.of("cleanup.task.texts", () -> desk.office().cleanup().templates().find(wanted), found -> {
            saved = found.body();
            body.set(saved);
            check();
        }).replacing());
    }

    private void check() {
        var text = body.get();
        changed.set(!text.equals(saved));
        try {
            desk.office().cleanup().templates().check(kind.get(), text);
            problem.set("");
            preview.set(filled(text));
        } catch (ExpectedException refused) {
            problem.set(new ErrorText(desk.messages()).explain(refused));
            preview.set("");
        }
    }

    private String filled(String text) {
        var values = new EnumMap<Slot, String>(Slot.class);
        for (var slot : kind.get().known()) values.put(slot, desk.messages().text("slot.example." + slot.key()));
        return new Template(text, slot -> desk.messages().text("slot." + slot.key())).filled(values);
    }

    /// What can stand in the chosen text: `{名称} {日期} …`
    public String slots() {
        var template = new Template("", slot -> desk.messages().text("slot." + slot.key()));
        return kind.get().known().stream().map(template::written).collect(Collectors.joining("  "));
    }

    public void save() {
        if (!problem.get().isEmpty() || !changed.get()) return;
        put(kind.get(), body.get(), "cleanup.texts.saved", saved);
    }

    /// Brings the program's own text back.
    public void reset() {
        put(kind.get(), desk.office().cleanup().templates().original(kind.get()).body(), "cleanup.texts.reset.done", saved);
    }

    private void put(TextKind which, String text, String key, String before) {
        desk.tasks().run("cleanup.task.texts", () -> {
            desk.office().cleanup().templates().replace(which, text, desk.person());
            return text;
        }, _ -> {
            var words = desk.messages();
            desk.notices().done(words.text(key), new Notices.Action(words.text("cleanup.undo"), () -> put(which, before, "cleanup.texts.undone", text)));
            refresh();
        });
    }

    public ObjectProperty<TextKind> kindProperty() {
        return kind;
    }

    public StringProperty bodyProperty() {
        return body;
    }

    /// Empty when the text can be used.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}

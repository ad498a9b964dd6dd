package org.qingqun.ui.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// The words by which this office calls one subject, as they stand in the field, and those of the program for looking up.
public final class SynonymsModel {
    /// More lines than this nobody reads; a longer query finds fewer.
    private static final int MOST_FOUND = 200;

    private record Both(Thesaurus own, Thesaurus bundled) {}

    private final Desk desk;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private Thesaurus own = Thesaurus.NONE;
    private List<String> bundled = List.of();

    public SynonymsModel(Desk desk) {
        this.desk = desk;
        messages = desk.messages();
        text.subscribe(this::judge);
        query.subscribe(this::look);
    }

    /// What was typed and not saved is kept.
    public void load() {
        var service = desk.office().thesaurus();
        desk.tasks().run("settings.task.load", () -> new Both(service.own(), service.bundled()), both -> {
            bundled = both.bundled().format();
            if (isEdited()) own = both.own();
            else take(both.own());
            look();
        });
    }

    private void take(Thesaurus stored) {
        own = stored;
        text.set(String.join("\n", stored.format()));
        judge();
    }

    private Thesaurus typed() {
        return Thesaurus.parse(text.get().lines().toList());
    }

    public boolean isEdited() {
        return !typed().equals(own);
    }

    /// How many lines there are, or the first word that stands on two of them.
    private void judge() {
        var lines = typed().lines();
        var twice = twice(lines);
        if (twice.isPresent()) verdict.set(messages.format("settings.synonyms.twice", twice.get()));
        else verdict.set(lines.isEmpty() ? messages.text("settings.synonyms.none") : messages.format("settings.synonyms.count", FigureText.count(lines.size())));
    }

    private static Optional<String> twice(List<List<String>> lines) {
        var seen = new HashSet<String>();
        return lines.stream().flatMap(line -> line.stream().filter(word -> !seen.add(word))).findFirst();
    }

    private void look() {
        var wanted = query.get().strip();
        found.setAll(bundled.stream().filter(line -> line.contains(wanted)).limit(MOST_FOUND).toList());
    }

    /// Puts a line of the program among the own ones, where it may be changed and then goes before it.
    public void takeOver(String line) {
        var before = text.get().stripTrailing();
        text.set(before.isEmpty() ? line : before + "\n" + line);
    }

    public void save() {
        if (isEdited()) replaced(typed());
    }

    private void replaced(Thesaurus wanted) {
        change(() -> {
            desk.office().thesaurus().replace(wanted, desk.person());
            return wanted;
        });
    }

    public void discard() {
        take(own);
    }

    public void exportOwn() {
        desk.choosers().save(messages.text("settings.synonyms.export.choose"), messages.text("settings.synonyms.file")).ifPresent(file -> desk.tasks().run("settings.task.save", () -> {
            desk.office().thesaurus().exportTo(file);
            return file;
        }, done -> desk.notices().done(messages.format("settings.synonyms.exported", done))));
    }

    /// The file's lines take the place of the own ones.
    public void importOwn() {
        desk.choosers().files(messages.text("settings.synonyms.import.choose")).stream().findFirst().ifPresent(file -> {
            var sentence = messages.format("settings.synonyms.import.text", String.valueOf(file.getFileName()), FigureText.count(own.lines().size()));
            if (!desk.dialogs().confirm(messages.text("settings.synonyms.import"), sentence, messages.text("settings.synonyms.import.verb"))) return;
            change(() -> {
                desk.office().thesaurus().importFrom(file, desk.person());
                return desk.office().thesaurus().own();
            });
        });
    }

    private void change(Supplier<Thesaurus> step) {
        desk.tasks().run("settings.task.save", step::get, stored -> {
            take(stored);
            desk.notices().done(messages.format("settings.synonyms.saved", FigureText.count(stored.lines().size())));
            desk.navigator().changed();
        });
    }

    /// The own lines as typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What to look for among the program's lines.
    public StringProperty queryProperty() {
        return query;
    }

    /// A sentence on what is typed.
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// The program's lines with the query in them.
    public ObservableList<String> found() {
        return found;
    }
}

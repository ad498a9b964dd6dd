package org.qingqun.ui.cleanup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.report.letter.Addressing;
import org.qingqun.report.letter.Letter;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.report.letter.Letters;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// What the letters view knows: which letters are due, the chosen one, and what became of them. The program writes them; a person sends them.
public final class LettersModel {
    private final Desk desk;
    private final Runnable onChanged;
    private final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.SUPERVISION);
    private final ObjectProperty<Addressing> addressing = new SimpleObjectProperty<>(Addressing.UNIT);
    private final ObservableList<Letter> letters = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Letter> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<LetterKind, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    private record Found(List<Letter> letters, Map<LetterKind, Integer> counts) {}

    public LettersModel(Desk desk, Runnable onChanged) {
        this.desk = desk;
        this.onChanged = onChanged;
        kind.subscribe((_, _) -> refresh());
        addressing.subscribe((_, _) -> refresh());
    }

    public void refresh() {
        var wanted = kind.get();
        var to = addressing.get();
        desk.tasks().start(Job.of("cleanup.task.letters", () -> new Found(service().find(wanted, to), service().count()), this::show).replacing());
    }

    private void show(Found found) {
        var before = chosen.get();
        counts.set(found.counts());
        letters.setAll(found.letters());
        chosen.set(letters.stream().filter(l -> before != null && l.addressee().equals(before.addressee())).findFirst().orElse(letters.isEmpty() ? null : letters.getFirst()));
    }

    private Letters service() {
        var office = desk.office();
        return new Letters(office.review(), office.cleanup(), office.campaigns().current().name(), office.today(), desk.messages());
    }

    /// The texts of all letters, one below the other.
    public String allTexts() {
        return letters.stream().map(Letter::text).collect(Collectors.joining("\n\n"));
    }

    public void copied(int count) {
        desk.notices().done(desk.messages().format("cleanup.letters.copied", count));
    }

    /// Writes every letter of the list as a file of its own.
    public void writeAll() {
        var all = List.copyOf(letters);
        if (all.isEmpty()) return;
        desk.choosers().folder(desk.messages().text("cleanup.letters.folder")).ifPresent(folder -> desk.tasks().runLong("cleanup.task.letters.write",
                progress -> Letters.write(all, folder, progress), files -> desk.notices().done(desk.messages().format("cleanup.letters.written", files.size(), folder))));
    }

    /// Notes that all letters of the list went out.
    public void markSent() {
        var all = List.copyOf(letters);
        var by = desk.person();
        desk.tasks().run("cleanup.task.letters.sent", () -> {
            service().sent(all, by);
            return all.size();
        }, count -> {
            changed();
            var words = desk.messages();
            desk.notices().done(words.format("cleanup.letters.sent", count), new Notices.Action(words.text("cleanup.undo"), () -> takeBack(all)));
        });
    }

    private void takeBack(List<Letter> sent) {
        desk.tasks().run("cleanup.task.letters.sent", () -> {
            service().takeBack(sent, desk.person());
            return sent.size();
        }, _ -> changed());
    }

    private void changed() {
        refresh();
        onChanged.run();
    }

    /// Announcing is marked with each case, not with the letter.
    public boolean canMarkSent() {
        return kind.get() != LetterKind.DIGEST && !letters.isEmpty();
    }

    public ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Addressing> addressingProperty() {
        return addressing;
    }

    public ObservableList<Letter> letters() {
        return letters;
    }

    public ObjectProperty<@Nullable Letter> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Map<LetterKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }
}

package org.qingqun.ui.approval;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// 同意合并，换保留群: what a head chooses from when he agrees to a merge, but into another one.
public final class KeeperModel {
    private final Desk desk;
    private final DecidingModel deciding;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Keeper> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Keeper> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    KeeperModel(Desk desk, DecidingModel deciding) {
        this.desk = desk;
        this.deciding = deciding;
        deciding.itemProperty().subscribe(_ -> hide());
        words.subscribe((_, _) -> search());
    }

    /// Whether the item on the card can go into another one.
    static boolean isOffered(@Nullable Item item) {
        return item != null && item.disposition() == Disposition.MERGE && item.change() != Item.Change.SINCE_SUBMISSION;
    }

    /// Opens for the item on the card, with what its own unit has.
    public void ask() {
        if (!isOffered(deciding.itemProperty().get())) return;
        open.set(true);
        if (words.get().isEmpty()) search();
        else words.set("");
    }

    public void hide() {
        open.set(false);
        chosen.set(null);
        found.clear();
    }

    private void search() {
        var batch = deciding.batchProperty().get();
        var item = deciding.itemProperty().get();
        if (!open.get() || batch == null || item == null) return;
        var wanted = words.get();
        desk.tasks().start(Job.of("approval.task.keepers", () -> new KeeperReader(desk.office()).find(batch.head(), item, wanted), found::setAll).replacing());
    }

    /// Agrees to the merge into the chosen one.
    public void confirm() {
        var into = chosen.get();
        if (into != null) deciding.answer(new Answer(Verdict.AGREE, desk.messages().format("approval.keeper.said", into.name()), null, into.id()));
    }

    /// This one stays and the other is merged into it: that is a case of the other's, which nobody proposed yet, so it goes back to be proposed.
    public void keepThis() {
        var item = deciding.itemProperty().get();
        if (item == null) return;
        var survivor = item.row().survivor();
        deciding.answer(new Answer(Verdict.RETURN, desk.messages().format("approval.keeper.this", item.name(), survivor == null ? "" : survivor.name()), null));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObservableList<Keeper> found() {
        return found;
    }

    public ObjectProperty<@Nullable Keeper> chosenProperty() {
        return chosen;
    }
}

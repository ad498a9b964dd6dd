package org.qingqun.ui.ingest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.sheet.TextLook;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// In which character sets the chosen file reads as text, and which one a person takes.
public final class EncodingModel {
    private final IngestModel ingest;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<TextLook>> looks = new ReadOnlyObjectWrapper<>(List.of());

    public EncodingModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        ingest.chosenProperty().subscribe(this::look);
    }

    private void look(@Nullable FilePreview file) {
        if (file == null) looks.set(List.of());
        else desk.tasks().start(Job.of("ingest.task.encoding", () -> TextLook.of(file.path()), found -> looks.set(marked(file, found))).onRefusal(_ -> looks.set(List.of())).replacing());
    }

    /// What a person took goes before what was found.
    private List<TextLook> marked(FilePreview file, List<TextLook> found) {
        var told = ingest.batch().answer(file.path()).charset();
        return told == null ? found : found.stream().map(l -> new TextLook(l.charset(), l.lines(), l.charset().equals(told))).toList();
    }

    /// Whether it is worth asking how this file reads: it could not be used, and by its name it is text.
    public static boolean mayBeText(FilePreview file) {
        return Batch.name(file.path()).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    }

    /// Looks at any file, for one that cannot be used.
    public void find(FilePreview file, Consumer<List<TextLook>> then) {
        desk.tasks().start(Job.of("ingest.task.encoding", () -> TextLook.of(file.path()), found -> then.accept(marked(file, found))).onRefusal(_ -> then.accept(List.of())));
    }

    /// Reads the chosen file again in this character set.
    public void take(TextLook look) {
        var file = ingest.chosenProperty().get();
        if (file != null) take(file, look);
    }

    public void take(FilePreview file, TextLook look) {
        if (!look.detected()) ingest.hand().answer(file, answer -> answer.withCharset(look.charset()));
    }

    /// Of the chosen file, the one that is taken marked; none for what is no text.
    public ReadOnlyObjectProperty<List<TextLook>> looksProperty() {
        return looks.getReadOnlyProperty();
    }
}

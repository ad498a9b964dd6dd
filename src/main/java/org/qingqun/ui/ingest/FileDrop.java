package org.qingqun.ui.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files and folders be dropped onto a node; where they would fall lights up. What takes them knows nothing of dragging.
final class FileDrop {
    private static final String OVER = "drop-over";

    private FileDrop() {}

    /// @param zones light up while something hangs over `target`
    static void onto(Node target, List<? extends Node> zones, Consumer<List<Path>> taker) {
        target.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        });
        target.setOnDragEntered(drag -> zones.forEach(z -> light(z, drag)));
        target.setOnDragExited(_ -> zones.forEach(z -> z.getStyleClass().remove(OVER)));
        target.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
            drag.setDropCompleted(!files.isEmpty());
            drag.consume();
            taker.accept(files);
        });
    }

    private static void light(Node zone, DragEvent drag) {
        if (drag.getDragboard().hasFiles() && !zone.getStyleClass().contains(OVER)) zone.getStyleClass().add(OVER);
    }
}

package org.qingqun.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The desktop's own choosers, each starting where the last one ended.
public final class FxChoosers implements Choosers {
    private final Supplier<@Nullable Window> owner;
    private @Nullable File last;

    public FxChoosers(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override public List<Path> files(String title) {
        var chooser = fileChooser(title);
        var chosen = chooser.showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) return List.of();
        last = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null) chooser.setInitialDirectory(last);
        var chosen = chooser.showDialog(owner.get());
        if (chosen == null) return Optional.empty();
        last = chosen;
        return Optional.of(chosen.toPath());
    }

    @Override public Optional<Path> save(String title, String name) {
        var chooser = fileChooser(title);
        chooser.setInitialFileName(name);
        var chosen = chooser.showSaveDialog(owner.get());
        if (chosen == null) return Optional.empty();
        last = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    private FileChooser fileChooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (last != null) chooser.setInitialDirectory(last);
        return chooser;
    }
}

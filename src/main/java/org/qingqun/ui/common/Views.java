package org.qingqun.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.qingqun.common.Messages;

/// Loads views: the FXML that lies beside its controller, `ReviewController` and `review.fxml`.
public record Views(Messages messages) {
    private static final String PARSER = "javax.xml.stream.XMLInputFactory";

    static { // the toolkit asks for a parser at every view, and Java would look through all libraries for one each time
        if (System.getProperty(PARSER) == null) System.setProperty(PARSER, "com.fasterxml.aalto.stax.InputFactoryImpl");
    }

    /// A loaded view and its controller.
    public record View<C>(Parent root, C controller) {}

    /// @param makers the controller and those of included parts
    public <C> View<C> load(Class<C> controller, Function<Class<?>, Object> makers) {
        var name = controller.getSimpleName().replaceFirst("Controller$", "").toLowerCase(Locale.ROOT) + ".fxml";
        var place = Objects.requireNonNull(controller.getResource(name), name);
        var loader = new FXMLLoader(place, messages.bundle());
        loader.setControllerFactory(makers::apply);
        try {
            Parent root = loader.load();
            SpokenNames.give(root);
            FirstSight.awaitIn(root);
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}

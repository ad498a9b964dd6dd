package org.qingqun.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.qingqun.common.Messages;

/// A wizard of a few pages in a row: its steps stand on top, and what hinders the next one below the page.
public final class PagedWizard {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 540;
    private final Messages messages;
    private final String finish;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> looks = new ArrayList<>();
    private final List<String> styles = new ArrayList<>(List.of("paged-wizard"));
    private double width = WIDTH;
    private double height = HEIGHT;

    /// @param obstacle what hinders going on, in words; empty where nothing does
    private record Page(String title, Node content, Supplier<String> obstacle, Runnable onEntering, List<Observable> changes) {
        Observable[] all() {
            return changes.toArray(Observable[]::new);
        }
    }

    /// @param finish what the last button says
    public PagedWizard(Messages messages, String finish) {
        this.messages = messages;
        this.finish = finish;
    }

    /// @param changes when the obstacle is asked for again
    public PagedWizard page(String title, Node content, Supplier<String> obstacle, Runnable onEntering, Observable... changes) {
        pages.add(new Page(title, content, obstacle, onEntering, List.of(changes)));
        return this;
    }

    /// Another size, and a look of its own besides the usual one.
    ///
    /// @param style the class that `stylesheet` dresses
    public PagedWizard look(String stylesheet, String style, double width, double height) {
        looks.add(stylesheet);
        styles.add(style);
        this.width = width;
        this.height = height;
        return this;
    }

    /// Asks page by page; returns when it was finished or left.
    ///
    /// @return whether it was finished
    public boolean show(Window owner, String title) {
        var wizard = new Wizard(owner, title);
        wizard.setReadSettings(false);
        wizard.setFlow(new Wizard.LinearFlow(pages.stream().map(this::pane).toList()));
        return wizard.showAndWait().filter(b -> b.getButtonData() == ButtonData.FINISH).isPresent();
    }

    private WizardPane pane(Page page) {
        var pane = new WizardPane() {
            @Override public void onEnteringPage(Wizard wizard) {
                page.onEntering().run();
                wizard.invalidProperty().unbind();
                wizard.invalidProperty().bind(Bindings.createBooleanBinding(() -> !page.obstacle().get().isEmpty(), page.all()));
                word(this);
            }
        };
        var why = new Label();
        why.getStyleClass().addAll("text-warning", "meta");
        why.setWrapText(true);
        why.textProperty().bind(Bindings.createStringBinding(() -> page.obstacle().get(), page.all()));
        VBox.setVgrow(page.content(), Priority.ALWAYS);
        pane.setHeader(steps(page));
        pane.setContent(new VBox(8, page.content(), why));
        pane.setPrefSize(width, height);
        pane.getStylesheets().addAll(looks);
        pane.getStyleClass().addAll(styles);
        return pane;
    }

    /// `1 名称和范围 › 2 时间和目标 › …`, the present one strong.
    private Node steps(Page present) {
        var steps = new HBox(10);
        steps.getStyleClass().add("wizard-steps");
        for (int i = 0; i < pages.size(); i++) {
            var label = new Label(i + 1 + " " + pages.get(i).title());
            label.getStyleClass().add(pages.get(i) == present ? "wizard-step-now" : "secondary");
            if (i > 0) steps.getChildren().add(new Label("›"));
            steps.getChildren().add(label);
        }
        return steps;
    }

    /// The toolkit words its buttons in the desktop's language, ours may be another.
    private void word(WizardPane pane) {
        for (var type : pane.getButtonTypes()) if (pane.lookupButton(type) instanceof Button button) button.setText(words(type));
    }

    private String words(ButtonType type) {
        return switch (type.getButtonData()) {
            case BACK_PREVIOUS -> messages.text("merge.wizard.back");
            case NEXT_FORWARD -> messages.text("merge.wizard.next");
            case FINISH -> finish;
            default -> messages.text("merge.wizard.cancel");
        };
    }
}

package org.qingqun.ui.merge;

import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.merge.PlanModel.Page;

/// The wizard 合并…: who stays, who goes and what that means, what people have to do, confirm. Decides nothing.
final class MergeWizard {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 470;
    private final MergeModel model;
    private final Desk desk;
    private final Messages messages;
    private @Nullable PlanModel plan; // kept, so that nothing has to be typed twice after a refusal

    MergeWizard(MergeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    /// Asks page by page over `owner`; returns when it was finished or left.
    void show(Window owner) {
        var choice = model.choiceProperty().get();
        if (choice == null) return;
        var now = plan != null && plan.choice().equals(choice) ? plan : new PlanModel(desk, choice, model.oversize());
        plan = now;
        var wizard = new Wizard(owner, messages.text("merge.wizard.title"));
        wizard.setReadSettings(false);
        wizard.setFlow(new Wizard.LinearFlow(pages(now)));
        boolean finished = wizard.showAndWait().filter(b -> b.getButtonData() == ButtonData.FINISH).isPresent();
        if (finished && now.isReady()) new Proposing(desk, told -> {
            plan = null;
            model.proposed(told);
        }, model::undone).propose(now.order());
        else model.weigh();
    }

    private List<WizardPane> pages(PlanModel now) {
        var views = new Views(messages);
        var makers = new Controllers().with(KeeperController.class, () -> new KeeperController(now, messages))
                .with(SourcesController.class, () -> new SourcesController(now, messages))
                .with(ProcedureController.class, () -> new ProcedureController(now, desk))
                .with(ConfirmController.class, () -> new ConfirmController(now, messages));
        var contents = List.<Node>of(views.load(KeeperController.class, makers).root(), views.load(SourcesController.class, makers).root(),
                views.load(ProcedureController.class, makers).root(), views.load(ConfirmController.class, makers).root());
        var panes = new ArrayList<WizardPane>();
        for (var page : Page.values()) panes.add(pane(page, contents.get(page.ordinal()), now));
        return panes;
    }

    private WizardPane pane(Page page, Node content, PlanModel now) {
        var pane = new WizardPane() {
            @Override public void onEnteringPage(Wizard wizard) {
                wizard.invalidProperty().unbind();
                wizard.invalidProperty().bind(Bindings.createBooleanBinding(() -> now.obstacle(page).isPresent(), now.changes()));
                word(this);
            }
        };
        var why = new Label();
        why.getStyleClass().addAll("text-warning", "meta");
        why.textProperty().bind(Bindings.createStringBinding(() -> now.obstacle(page).map(messages::text).orElse(""), now.changes()));
        VBox.setVgrow(content, Priority.ALWAYS);
        pane.setHeader(header(page));
        pane.setContent(new VBox(8, content, why));
        pane.setPrefSize(WIDTH, HEIGHT + 120);
        pane.getStylesheets().add(MergeWizard.class.getResource("merge.css").toExternalForm());
        pane.getStyleClass().add("merge-wizard");
        return pane;
    }

    /// `1 保留哪一个 › 2 并入哪些 › …`, the present one strong.
    private Node header(Page present) {
        var steps = new HBox(10);
        steps.getStyleClass().add("wizard-steps");
        for (var page : Page.values()) {
            var label = new Label(page.ordinal() + 1 + " " + messages.text("merge.wizard." + page.key()));
            label.getStyleClass().add(page == present ? "wizard-step-now" : "secondary");
            if (page != Page.KEEPER) steps.getChildren().add(new Label("›"));
            steps.getChildren().add(label);
        }
        return steps;
    }

    /// The toolkit words its buttons in the desktop's language, ours may be another.
    private void word(WizardPane pane) {
        for (var type : pane.getButtonTypes()) if (pane.lookupButton(type) instanceof Button button) button.setText(words(type));
    }

    private String words(ButtonType type) {
        return messages.text(switch (type.getButtonData()) {
            case BACK_PREVIOUS -> "merge.wizard.back";
            case NEXT_FORWARD -> "merge.wizard.next";
            case FINISH -> "merge.wizard.finish";
            default -> "merge.wizard.cancel";
        });
    }
}

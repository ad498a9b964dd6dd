package org.qingqun.ui.merge;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.PagedWizard;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.merge.PlanModel.Page;

/// The wizard 合并…: who stays, who goes and what that means, what people have to do, confirm. Decides nothing.
final class MergeWizard {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 590;
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
        boolean finished = pages(now).show(owner, messages.text("merge.wizard.title"));
        if (finished && now.isReady()) new Proposing(desk, told -> {
            plan = null;
            model.proposed(told);
        }, model::undone).propose(now.order());
        else model.weigh();
    }

    private PagedWizard pages(PlanModel now) {
        var views = new Views(messages);
        var makers = new Controllers().with(KeeperController.class, () -> new KeeperController(now, messages))
                .with(SourcesController.class, () -> new SourcesController(now, messages))
                .with(ProcedureController.class, () -> new ProcedureController(now, desk))
                .with(ConfirmController.class, () -> new ConfirmController(now, messages));
        var contents = List.<Node>of(views.load(KeeperController.class, makers).root(), views.load(SourcesController.class, makers).root(),
                views.load(ProcedureController.class, makers).root(), views.load(ConfirmController.class, makers).root());
        var look = Objects.requireNonNull(MergeWizard.class.getResource("merge.css")).toExternalForm();
        var wizard = new PagedWizard(messages, messages.text("merge.wizard.finish")).look(look, "merge-wizard", WIDTH, HEIGHT);
        for (var page : Page.values()) wizard.page(messages.text("merge.wizard." + page.key()), contents.get(page.ordinal()),
                () -> now.obstacle(page).map(messages::text).orElse(""), () -> {}, now.changes());
        return wizard;
    }
}

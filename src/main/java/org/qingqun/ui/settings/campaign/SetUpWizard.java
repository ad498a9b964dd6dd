package org.qingqun.ui.settings.campaign;

import javafx.stage.Window;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.PagedWizard;
import org.qingqun.ui.common.Views;

/// The wizard 设立专项行动…: what it is about, its days, what the lock takes in. Decides nothing.
public record SetUpWizard(SetUpModel model, Desk desk) {
    /// @param afterwards once the campaign is stored
    public void show(Window owner, Runnable afterwards) {
        Messages messages = desk.messages();
        var views = new Views(messages);
        var makers = new Controllers().with(ScopeController.class, () -> new ScopeController(model, messages))
                .with(DaysController.class, () -> new DaysController(model))
                .with(LookController.class, () -> new LookController(model, messages));
        boolean finished = new PagedWizard(messages, messages.text("settings.setup.finish"))
                .page(messages.text("settings.setup.scope"), views.load(ScopeController.class, makers).root(), model::scopeObstacle, () -> {}, model.scopeFields())
                .page(messages.text("settings.setup.days"), views.load(DaysController.class, makers).root(), model::daysObstacle, () -> {}, model.dayFields())
                .page(messages.text("settings.setup.look"), views.load(LookController.class, makers).root(), model::previewObstacle, model::preview, model.lookProperty())
                .show(owner, messages.text(model.isNext() ? "settings.setup.title.next" : "settings.setup.title"));
        if (finished) model.finish(afterwards);
    }
}

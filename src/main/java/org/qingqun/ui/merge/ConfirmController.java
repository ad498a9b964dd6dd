package org.qingqun.ui.merge;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;

/// Ties `confirm.fxml` to `PlanModel`: the whole merge once more before it is proposed. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ConfirmController {
    private final PlanModel plan;
    private final Messages messages;
    @FXML private Label sentence;
    @FXML private Label kept;
    @FXML private Label going;
    @FXML private Label people;
    @FXML private Label responsible;
    @FXML private Label deadline;
    @FXML private Label reason;

    public ConfirmController(PlanModel plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Observable one : plan.changes()) one.subscribe(this::show);
        show();
    }

    private void show() {
        if (!plan.isReady()) return;
        var order = plan.order();
        var words = new MergeWords(messages);
        sentence.setText(messages.format(plan.isNew() ? "merge.confirm.new" : "merge.confirm.sentence", order.sources().size(), order.survivorName(),
                words.effect(order.fewer())));
        kept.setText(plan.isNew() ? messages.format("merge.confirm.made", order.survivorName()) : order.survivorName());
        going.setText(order.sources().stream().map(Asset::name).collect(Collectors.joining("\n")));
        people.setText(words.size(plan.people()));
        responsible.setText(StringUtils.defaultIfBlank(order.responsible(), each(order)));
        deadline.setText(order.deadline().toString());
        reason.setText(order.reason());
    }

    /// Nobody in particular is responsible: each source's own custodian is.
    private String each(Order order) {
        var names = order.sources().stream().map(a -> a.facts().custodian().name()).filter(Objects::nonNull).distinct().toList();
        if (names.isEmpty()) return messages.text("merge.confirm.nobody");
        return messages.format("merge.confirm.each", String.join(messages.text("merge.reason.join"), names));
    }
}

package org.qingqun.ui.review;

import java.util.List;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.wording.FigureText;

/// What the page says of itself. Beside its title: when the rules last ran, and how much waits. Duplicates are told apart, since 合并 and 总览 count them apart too.
record HeadText(Messages messages) {
    /// Why there is no card.
    String empty(Place place) {
        if (place.bare()) return messages.text("review.empty.bare");
        return messages.text(place.scanDay().isEmpty() ? "review.empty.never" : "review.empty");
    }

    /// What to do then.
    String next(Place place) {
        if (place.bare()) return messages.text("review.import");
        return messages.text(place.scanDay().isEmpty() ? "review.scan.first" : "review.scan");
    }

    String of(Place place, List<Queue> queues) {
        var day = place.scanDay();
        if (day.isEmpty()) return messages.text("review.never");
        int alike = queues.stream().filter(queue -> queue.rule().equals(RuleId.DUPLICATE)).mapToInt(Queue::count).sum();
        var open = FigureText.count(place.open());
        return alike == 0 ? messages.format("review.scannedOn", day.get(), open) : messages.format("review.scannedOn.alike", day.get(), open, FigureText.count(alike));
    }
}

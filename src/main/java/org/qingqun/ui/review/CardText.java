package org.qingqun.ui.review;

import java.util.stream.Collectors;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.Messages;
import org.qingqun.rule.FindingLife;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// The lines of a card that are put together from several facts.
record CardText(Messages messages) {
    /// Code, family, platform, and since when the finding is known.
    String head(Card card) {
        var asset = card.row().asset();
        var terms = new Terms(messages);
        var life = card.life();
        var since = life.stage() == FindingLife.Stage.NEW ? terms.of(life.stage()) : messages.format("review.since", life.firstSeen());
        return String.join(" · ", asset.code(), terms.of(asset.family()), terms.of(asset.facts().platform()), since);
    }

    /// What was decided, for the notice.
    String decided(Card card, CleanupCase opened) {
        var name = card.row().asset().name();
        if (opened.state() == CaseState.DEFERRED) return messages.format("review.deferred", name, String.valueOf(opened.waitUntil()));
        return messages.format("review.decided", name, new Terms(messages).of(opened.disposition()));
    }

    /// What several findings speak for together; empty where there is only one.
    String together(Card card) {
        if (card.all().size() < 2) return "";
        var words = new FindingText(messages);
        return messages.format("review.together", new Terms(messages).of(card.suggestion().disposition()), card.suggestion().reasons().stream()
                .map(f -> words.rule(f.rule())).collect(Collectors.joining(messages.text("list.between"))), card.all().size());
    }
}

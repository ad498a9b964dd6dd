package org.qingqun.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// The lines beside the card.
final class SideLines {
    private SideLines() {}

    /// Leads to the list of those a rule asks about.
    static Node ask(Ask ask, Desk desk) {
        var link = new Hyperlink(desk.messages().format("review.asks.line", ask.title(), FigureText.count(ask.count())));
        link.setOnAction(_ -> desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(ask.family()).withRule(ask.rule().value())));
        return link;
    }

    /// What comes after the card in sight.
    static Node next(String name) {
        var label = new Label(name);
        label.getStyleClass().add("secondary");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

package org.qingqun.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.rule.Finding;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Masking;
import org.qingqun.wording.PolicyText;
import org.qingqun.wording.Terms;

/// The five facts of a finding, and what is known of the asset beside them.
final class FactCells {
    private FactCells() {}

    static List<Node> of(Finding finding, FindingText words, Terms terms, Messages messages) {
        var first = finding.evidence().getFirst();
        var cells = new ArrayList<Node>();
        cells.add(cell(messages.text("review.fact.rule"), words.rule(finding.rule())));
        cells.add(cell(messages.text("review.fact.limit"), words.limit(first)));
        cells.add(cell(messages.text("review.fact.actual"), words.actual(first)));
        cells.add(cell(messages.text("review.fact.evidence"), terms.of(finding.grade())));
        cells.add(cell(messages.text("review.fact.data"), finding.dataDate() == null ? FigureText.NONE : finding.dataDate().toString()));
        return cells;
    }

    static void context(GridPane grid, Card card, Terms terms, Messages messages) {
        var asset = card.row().asset();
        var facts = asset.facts();
        grid.getChildren().clear();
        pair(grid, 0, 0, messages.text("review.context.unit"), card.row().unit().name());
        pair(grid, 0, 1, messages.text("review.context.custodian"), terms.custodian(Masking.custodian(facts.custodian())));
        pair(grid, 1, 0, messages.text("review.context.purpose"), facts.purpose());
        pair(grid, 1, 1, messages.text("review.context.members"), facts.members() == null ? null : FigureText.count(facts.members()));
        pair(grid, 2, 0, messages.text("review.context.created"), new DateText(messages).of(facts.createdOn()));
        pair(grid, 2, 1, messages.text("review.context.term"), terms.term(facts.term()));
        var source = facts.source();
        pair(grid, 3, 0, messages.text("review.context.source"), source.file() == null ? null
                : messages.format("review.source", source.file(), String.valueOf(source.row())));
        pair(grid, 3, 1, messages.text("review.context.filing"), facts.filingNo());
        pair(grid, 4, 0, messages.text("review.context.policy"), new PolicyText(messages).of(card.policies()));
        GridPane.setColumnSpan(grid.getChildren().getLast(), GridPane.REMAINING);
    }

    private static Node cell(String title, String value) {
        var text = styled(value, "strong");
        text.setWrapText(true);
        var box = new VBox(2, styled(title, "meta"), text);
        box.getStyleClass().add("fact");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        box.setMinWidth(0);
        return box;
    }

    private static void pair(GridPane grid, int row, int side, String title, @Nullable String value) {
        var text = styled(value == null ? FigureText.NONE : value, "fact-value");
        text.setWrapText(true);
        grid.add(styled(title, "secondary"), side * 2, row);
        grid.add(text, side * 2 + 1, row);
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}

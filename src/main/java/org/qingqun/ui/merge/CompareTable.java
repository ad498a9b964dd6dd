package org.qingqun.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The members' facts side by side, and where each differs from the survivor's. Numbers and dates differ always, so they are not marked.
record CompareTable(Terms terms, DateText dates) {
    /// @param differs from the survivor's, where that means something
    record Cell(String text, boolean differs) {}

    /// One fact of all members, in their order; its title is in the bundles under `merge.fact.`.
    record Line(String fact, List<Cell> cells) {}

    static CompareTable in(Messages messages) {
        return new CompareTable(new Terms(messages), new DateText(messages));
    }

    /// A fact that nobody stated has no line.
    List<Line> of(Choice choice) {
        var lines = new ArrayList<Line>();
        lines.add(marked("unit", choice, side -> side.row().unit().name()));
        lines.add(marked("sponsor", choice, fact(AssetFacts::sponsor)));
        lines.add(marked("custodian", choice, side -> terms.custodian(side.asset().facts().custodian())));
        lines.add(marked("platform", choice, side -> terms.of(side.asset().facts().platform())));
        lines.add(marked("purpose", choice, fact(AssetFacts::purpose)));
        lines.add(marked("audience", choice, fact(AssetFacts::audience)));
        lines.add(plain("members", choice, side -> count(side.asset().facts().members())));
        lines.add(plain("created", choice, side -> dates.of(side.asset().facts().createdOn())));
        lines.add(plain("lastActive", choice, side -> dates.of(side.asset().facts().activity().lastActiveOn())));
        lines.add(terms(choice));
        lines.add(marked("filing", choice, fact(AssetFacts::filingNo)));
        lines.add(marked("state", choice, side -> terms.state(side.row().state())));
        lines.removeIf(line -> line.cells().stream().allMatch(cell -> cell.text().equals(FigureText.NONE)));
        return lines;
    }

    /// A term is marked when its kind differs; a mere date is not.
    private Line terms(Choice choice) {
        var kind = choice.survivorSide().asset().facts().term().kind();
        return new Line("term", choice.sides().stream().map(side -> side.asset().facts().term())
                .map(term -> new Cell(terms.term(term), term.kind() != kind)).toList());
    }

    private static Line marked(String fact, Choice choice, Function<Side, String> value) {
        var kept = value.apply(choice.survivorSide());
        return new Line(fact, choice.sides().stream().map(value).map(text -> new Cell(text, !Objects.equals(text, kept))).toList());
    }

    private static Line plain(String fact, Choice choice, Function<Side, String> value) {
        return new Line(fact, choice.sides().stream().map(value).map(text -> new Cell(text, false)).toList());
    }

    private static Function<Side, String> fact(Function<AssetFacts, @Nullable String> of) {
        return side -> {
            var value = of.apply(side.asset().facts());
            return value == null || value.isBlank() ? FigureText.NONE : value.strip();
        };
    }

    private static String count(@Nullable Integer members) {
        return members == null ? FigureText.NONE : FigureText.count(members);
    }
}

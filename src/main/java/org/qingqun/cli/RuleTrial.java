package org.qingqun.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.inventory.AssetId;
import org.qingqun.progress.LimitTrial;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// What other limits would do, as `rules try` prints it.
///
/// @param rules that would find something else, or might
/// @param rates of the families that have a baseline
record RuleTrial(List<Line> rules, List<Rate> rates) {
    /// How many a rule accuses now and on trial.
    ///
    /// @param added   numbers of assets that only the trial accuses
    /// @param removed numbers of assets that only the present limits accuse
    record Line(String rule, String name, int now, int trial, List<Long> added, List<Long> removed) {}

    /// The disposal rate once all that these rules accuse is closed, as four-place decimals.
    record Rate(String family, String now, String trial) {}

    static RuleTrial of(LimitTrial.Effect effect, FindingText words) {
        var rules = effect.changes().stream().map(c -> new Line(c.rule().value(), words.rule(c.rule()), c.now(), c.trial(), ids(c.added()), ids(c.removed())))
                .sorted(Comparator.comparing(Line::rule)).toList();
        var rates = new ArrayList<Rate>();
        effect.rates().forEach((family, rate) -> rates.add(new Rate(family.key(), FigureText.decimal(rate.now().decimal()), FigureText.decimal(rate.tried().decimal()))));
        return new RuleTrial(rules, rates);
    }

    private static List<Long> ids(List<AssetId> assets) {
        return assets.stream().map(AssetId::value).toList();
    }

    /// Text for people has the rates below the table.
    void print(Output output, LimitTrial.Effect effect) {
        if (output.format() == Format.JSON) {
            output.document(this);
            return;
        }
        output.list(Line.class, rules.stream(), Stream.of("rule", "now", "trial", "added", "removed").map(column -> output.messages().text("cli.column." + column)).toList(),
                line -> List.of(line.name(), FigureText.count(line.now()), FigureText.count(line.trial()), FigureText.count(line.added().size()), FigureText.count(line.removed().size())));
        if (output.format() != Format.TEXT || rules.isEmpty()) return;
        var terms = new Terms(output.messages());
        effect.rates().forEach((family, rate) -> output.line(output.messages().format("cli.rules.rate", terms.of(family), FigureText.rate(rate.now()), FigureText.rate(rate.tried()))));
    }
}

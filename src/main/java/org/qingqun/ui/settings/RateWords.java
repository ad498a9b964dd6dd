package org.qingqun.ui.settings;

import java.util.Map;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.LimitTrial.Rate;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What a trial would do to the rates, in words: what is meant, then a line for each family.
record RateWords(Messages messages) {
    /// Empty where there is nothing to say.
    String of(Map<Family, Rate> rates) {
        if (rates.isEmpty()) return "";
        return rates.entrySet().stream().map(e -> messages.format("settings.trial.rate.family", new Terms(messages).of(e.getKey()), FigureText.rate(e.getValue().now()),
                FigureText.rate(e.getValue().tried()))).collect(Collectors.joining("\n", messages.text("settings.trial.rate") + "\n", ""));
    }
}

package org.qingqun.office.pack;

import java.util.Map;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;

/// What a settings file changes, in a sentence's part: `阈值 2 处、同义词 14 行`.
public record SettingsWords(Messages messages) {
    public String explain(Map<SettingsPart, Integer> changes) {
        return changes.entrySet().stream().map(change -> messages.format("settings.parts." + change.getKey().key(), change.getValue()))
                .collect(Collectors.joining(messages.text("report.join.words")));
    }
}

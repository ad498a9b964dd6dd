package org.qingqun.office.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.cleanup.calendar.CalendarLines;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.office.pack.SettingsPack.NoticeText;
import org.qingqun.rule.pack.RulePackService;

/// A settings file: JSON that people can read and change, with every part in it. A text that is null is the program's own.
final class SettingsWriter {
    static final String FORMAT = "qingqun-settings";
    static final int VERSION = 1;
    static final List<String> LANGUAGES = List.of("zh", "en");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsWriter() {}

    static String write(SettingsPack pack, RulePackService rules) {
        var root = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION);
        try {
            root.set("rules", JSON.readTree(rules.write(pack.rules())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        calendar(root.putObject("calendar"), pack);
        notices(root.putObject("notices"), pack);
        var summary = root.putObject("summary");
        for (var language : LANGUAGES) summary.put(language, pack.summaries().get(language));
        var synonyms = root.putArray("synonyms");
        pack.synonyms().format().forEach(synonyms::add);
        return root.toPrettyString() + "\n";
    }

    private static void calendar(ObjectNode node, SettingsPack pack) {
        var days = node.putArray("days");
        Stream.of(CalendarLines.write(pack.days(), "休", "班").split("\n")).filter(line -> !line.isEmpty()).forEach(days::add);
        var periods = node.putObject("periods");
        for (var period : Period.values()) {
            var span = pack.spans().getOrDefault(period, period.usual());
            periods.putObject(period.key()).put("days", span.days()).put("workDays", span.workDays());
        }
    }

    private static void notices(ObjectNode node, SettingsPack pack) {
        for (var language : LANGUAGES) {
            var texts = node.putObject(language);
            for (var kind : TextKind.values()) texts.put(kind.key(), pack.notices().get(new NoticeText(language, kind)));
        }
    }
}

package org.qingqun.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.common.Messages;
import org.qingqun.roster.RosterProblem;
import org.qingqun.roster.RosterReading;

/// What files of member lists hold and what of them does not fit, in sentences.
public record RosterText(Messages messages) {
    private static final int SHOWN = 8;

    /// `“名单”第 3 行：台账里没有叫“防汛群”的工作群。`, after the file's name.
    public String explain(RosterProblem problem) {
        return messages.format("roster.problem." + problem.kind().key(), problem.file(), problem.sheet(), problem.row(), problem.seen());
    }

    /// What will be kept, what is left aside and why, what happens to the names.
    public String foretell(RosterReading reading) {
        var lines = new ArrayList<>(List.of(messages.format("roster.foretell", FigureText.count(reading.rosters().size()), FigureText.count(reading.seats()))));
        var aside = aside(reading);
        if (!aside.isEmpty()) lines.add(messages.format("roster.aside", aside.size()));
        aside.stream().limit(SHOWN).forEach(lines::add);
        if (aside.size() > SHOWN) lines.add(messages.format("roster.aside.more", aside.size() - SHOWN));
        return String.join("\n", lines);
    }

    /// Why nothing can be kept.
    public String nothing(RosterReading reading) {
        return Stream.concat(Stream.of(messages.text("roster.nothing")), aside(reading).stream().limit(SHOWN)).reduce((a, b) -> a + "\n" + b).orElseThrow();
    }

    public String told(RosterReading kept) {
        return messages.format("roster.told", FigureText.count(kept.rosters().size()), FigureText.count(kept.seats()));
    }

    /// Every file and every line that is left aside, a sentence each.
    public List<String> aside(RosterReading reading) {
        var errors = new ErrorText(messages);
        return Stream.concat(reading.refused().stream().map(refused -> errors.explain(refused.why())), reading.problems().stream().map(this::explain)).toList();
    }
}

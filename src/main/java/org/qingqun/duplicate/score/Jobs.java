package org.qingqun.duplicate.score;

import java.util.List;
import org.qingqun.duplicate.slot.Profile;

/// People who are called after what they do: 报账员 of 财务报账, 驻村工作队 of 驻村帮扶.
final class Jobs {
    private static final List<String> DOERS = List.of("员", "工作队", "队员");
    private static final int WORD = 2;

    private Jobs() {}

    /// Whether a name says nothing but people, the other names their job, and both groups are kept for the very same purpose.
    static boolean explain(Profile people, Profile other) {
        var who = people.slots();
        if (!who.core().isEmpty() || who.lines().isEmpty() && who.leaders().isEmpty() || !samePurpose(people, other)) return false;
        return DOERS.stream().anyMatch(doer -> namesJob(people.name(), doer, other.slots().core().plain()));
    }

    static boolean samePurpose(Profile a, Profile b) {
        return !a.purpose().isEmpty() && a.purpose().key().equals(b.purpose().key());
    }

    /// Whether the word before 员 stands in the other name.
    private static boolean namesJob(String name, String doer, String work) {
        int at = name.indexOf(doer);
        return at >= WORD && work.contains(name.substring(at - WORD, at));
    }
}

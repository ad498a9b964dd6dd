package org.qingqun.cli;

import java.util.List;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;

/// The language of messages and texts; JSON fields and keys are the same in both.
enum Language implements Keyed {
    ZH, EN;

    /// What `--lang` says among raw arguments, since even a complaint about them is worded in it; Chinese where it says nothing.
    static Messages messages(List<String> arguments) {
        int at = arguments.lastIndexOf("--lang");
        var said = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1)
                : arguments.stream().filter(a -> a.startsWith("--lang=")).map(a -> a.substring(7)).findFirst().orElse("");
        return Messages.in(said.toLowerCase(java.util.Locale.ROOT));
    }
}

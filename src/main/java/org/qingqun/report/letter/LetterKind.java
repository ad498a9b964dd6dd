package org.qingqun.report.letter;

import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.Keyed;

/// What a letter is for, and the text it is made from.
public enum LetterKind implements Keyed {
    /// 督办函: what is past its deadline
    SUPERVISION(TextKind.SUPERVISION),
    /// 到期提醒: what is due in 30, 15 or 1 day and was not reminded of yet
    REMINDER(TextKind.REMINDER),
    /// 汇总通知: what is to be announced, with the notice of each
    DIGEST(TextKind.DIGEST);

    private final TextKind text;

    LetterKind(TextKind text) {
        this.text = text;
    }

    public TextKind text() {
        return text;
    }
}

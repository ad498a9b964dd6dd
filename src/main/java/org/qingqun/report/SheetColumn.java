package org.qingqun.report;

import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.report.document.SheetPage;

/// The columns of an approval sheet, in their order. Read back they may stand in any.
enum SheetColumn implements Keyed {
    NUMBER(5, true), NAME(40, false), PLAN(20, false), REASON(30, false), DEADLINE(12, true), AGREE(7, true), REFUSE(7, true), UNTIL(12, true), OTHER(13, false), COMMENT(20, false),
    CODE(18, true);

    private final int width;
    private final boolean centred;

    SheetColumn(int width, boolean centred) {
        this.width = width;
        this.centred = centred;
    }

    String heading(Messages messages) {
        return messages.text("sheet.column." + key());
    }

    boolean isTick() {
        return this == AGREE || this == REFUSE;
    }

    boolean isAnswer() {
        return isTick() || this == UNTIL || this == OTHER || this == COMMENT;
    }

    SheetPage.Column printed(Messages messages) {
        return new SheetPage.Column(heading(messages), width, centred, isAnswer(), isTick());
    }
}

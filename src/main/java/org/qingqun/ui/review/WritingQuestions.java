package org.qingqun.ui.review;

import org.qingqun.report.QuestionSheet;
import org.qingqun.ui.common.Desk;

/// Writes everything the scan can only ask into one sheet for the units, where the person wants it.
record WritingQuestions(Desk desk) {
    void write() {
        var words = desk.messages();
        desk.choosers().save(words.text("review.questions"), words.text("questions.sheet") + ".xlsx").ifPresent(target ->
                desk.tasks().runLong("review.task.questions", progress -> new QuestionSheet(desk.office().inventory(), desk.office().scan(), words).write(target, progress),
                        assets -> desk.notices().done(words.format("review.questions.written", assets, target))));
    }
}

package org.qingqun.ui.ingest;

import java.util.List;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Looks after every import whether something that was closed has come back, and says so; silent where nothing has.
record ReboundWatch(Desk desk) {
    void look() {
        desk.tasks().run("ingest.task.rebounds", () -> desk.office().scan().watchRebounds(desk.office().today(), desk.person()), this::tell);
    }

    private void tell(List<Finding> found) {
        if (found.isEmpty()) return;
        var words = desk.messages();
        desk.notices().done(words.format("ingest.rebounds", FigureText.count(found.size())), new Notices.Action(words.text("ingest.rebounds.show"), () -> show(found)));
        desk.navigator().changed();
    }

    /// Only what accuses waits on 体检; what only asks is looked at in the inventory, where each shows its closed twin.
    private void show(List<Finding> found) {
        boolean queued = found.stream().anyMatch(f -> f.severity() != Severity.ASK);
        desk.navigator().go(queued ? Visit.to(Page.REVIEW).withRule(RuleId.REBOUND.value())
                : Visit.to(Page.INVENTORY).withAssets(found.stream().map(Finding::asset).distinct().toList()));
    }
}

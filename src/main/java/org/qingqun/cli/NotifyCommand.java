package org.qingqun.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Refusal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `notify`: starts the notice period of approved closings; what is approved to stay is decided with it.
@Command(name = "notify", description = "${bundle:cli.notify}")
final class NotifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.notify.on}")
    private @Nullable String on;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.notify.until}")
    private @Nullable String until;

    NotifyCommand(Session session) {
        this.session = session;
    }

    /// @param until null: as long as the office's timetable says
    private record Period(LocalDate on, @Nullable LocalDate until) {}

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("on", on);
        common.put("until", until);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            run.each(rows, row -> period(row, office.today()), run::open,
                    (ids, period) -> changedAreRefused(office.execution().notify(ids, period.on(), period.until(), session.person(office))));
            return run.finish();
        });
    }

    private static Period period(Row row, LocalDate today) {
        var start = row.date("on").orElse(today);
        return new Period(start, row.date("until").orElse(null));
    }

    /// What changed after its approval went back to be approved again: to whoever gave notice, that is a refusal.
    private static Outcome changedAreRefused(Outcome outcome) {
        var done = new ArrayList<CleanupCase>();
        var refused = new ArrayList<>(outcome.refused());
        for (var after : outcome.done()) {
            if (after.state() != CaseState.SUBMITTED) done.add(after);
            else refused.add(new Refusal(after.id().value(), new ExpectedException(ErrorCode.CONTENT_CHANGED, after.id().value())));
        }
        return new Outcome(done, refused);
    }
}

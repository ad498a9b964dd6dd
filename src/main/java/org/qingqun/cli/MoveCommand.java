package org.qingqun.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Refusal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `move`: the ways back and aside of a case, each the opposite of a step before.
@Command(name = "move", description = "${bundle:cli.move}")
final class MoveCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--to", paramLabel = "STATE", description = "${bundle:cli.move.to}")
    private @Nullable String to;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.move.until}")
    private @Nullable String until;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.move.reason}")
    private @Nullable String reason;

    @Option(names = "--agreed-by", paramLabel = "NAME", description = "${bundle:cli.move.agreedBy}")
    private @Nullable String agreedBy;

    @Option(names = "--cause", paramLabel = "CAUSE", description = "${bundle:cli.move.cause}")
    private @Nullable String cause;

    MoveCommand(Session session) {
        this.session = session;
    }

    /// What a row wants of its case.
    private record Wish(CaseState to, @Nullable LocalDate until, String reason, @Nullable String agreedBy, BlockCause cause) {}

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("to", to);
        common.put("until", until);
        common.put("reason", reason);
        common.put("agreed-by", agreedBy);
        common.put("cause", cause);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            run.each(rows, MoveCommand::wish, asset -> latest(office, asset), (ids, wish) -> all(office, ids, wish, session.person(office)));
            return run.finish();
        });
    }

    private static Wish wish(Row row) {
        return new Wish(row.choice("to", CaseState.class).orElseThrow(() -> row.unreadable("to", "withdrawn deferred proposed blocked notified executed")), row.date("until").orElse(null),
                row.text("reason").orElse(""), row.text("agreed-by").orElse(null), row.choice("cause", BlockCause.class).orElse(BlockCause.OTHER));
    }

    /// The open case, or else the last one.
    private static CleanupCase latest(Office office, Asset asset) {
        return office.review().findOpen(asset.id()).or(() -> office.cases().findByAsset(asset.id()).stream().findFirst())
                .orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_CASE, asset.name()));
    }

    /// Which step leads there depends on where a case stands.
    private static Outcome all(Office office, List<CaseId> ids, Wish wish, PersonId by) {
        var done = new ArrayList<CleanupCase>();
        var refused = new ArrayList<Refusal>();
        for (var id : ids) {
            var outcome = move(office, office.cases().get(id), List.of(id), wish, by);
            done.addAll(outcome.done());
            refused.addAll(outcome.refused());
        }
        return new Outcome(done, refused);
    }

    private static Outcome move(Office office, CleanupCase c, List<CaseId> one, Wish wish, PersonId by) {
        var review = office.review();
        var execution = office.execution();
        var today = office.today();
        var end = wish.until() == null ? office.cleanup().calendar().timetable().noticeEnd(c.family(), today) : wish.until();
        return switch (wish.to()) {
            case WITHDRAWN -> review.withdraw(one, wish.reason(), by);
            case DEFERRED -> review.defer(one, end, wish.reason(), wish.agreedBy(), by);
            case BLOCKED -> execution.block(one, wish.cause(), wish.reason(), by);
            case PROPOSED -> switch (c.state()) {
                case SUBMITTED -> review.recall(one, wish.reason(), by);
                case NOTIFIED -> review.object(one, wish.reason(), by);
                case WITHDRAWN, RESTORED -> review.proposeAgain(one, by);
                default -> review.resume(one, by);
            };
            case NOTIFIED -> c.state() == CaseState.CLOSED ? execution.reopen(one, today, end, wish.reason(), by) : execution.foundAlive(one, end, wish.reason(), by);
            case EXECUTED -> execution.reopen(one, today, null, wish.reason(), by);
            default -> new Outcome(List.of(), List.of(new Refusal(c.id().value(), new ExpectedException(ErrorCode.ILLEGAL_STEP, c.id().value(), c.state(), wish.to()))));
        };
    }
}

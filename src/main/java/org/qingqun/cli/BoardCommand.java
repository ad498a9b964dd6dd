package org.qingqun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.returns.Board;
import org.qingqun.returns.ReturnState;
import org.qingqun.wording.ReminderText;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `board`: who has returned and who has not, and the words that ask for the rest.
@Command(name = "board", description = "${bundle:cli.board}")
final class BoardCommand implements Callable<Integer> {
    private static final int DAYS = 3;
    private final Session session;

    @Option(names = "--due", paramLabel = "DATE", description = "${bundle:cli.board.due}")
    private @Nullable LocalDate due;

    @Option(names = "--reminders", description = "${bundle:cli.board.reminders}")
    private boolean reminders;

    @Option(names = "--by", paramLabel = "DATE", description = "${bundle:cli.board.by}")
    private @Nullable LocalDate by;

    BoardCommand(Session session) {
        this.session = session;
    }

    /// One unit; a contract. `state` is `missing`, `needs-typing`, `sent-back`, `returned` or `signed`, `since` empty while nothing came, `reminder` empty where none is due.
    record Line(String unit, String county, String state, String since, long daysOverdue, String reminder) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            if (due != null) office.returns().board().ask(due, session.person(office));
            var board = office.returns().board().read();
            if (reminders && session.output().format() == Format.TEXT) remind(board);
            else print(board);
            return Exit.DONE;
        });
    }

    private void remind(Board board) {
        board.lines().stream().map(line -> reminder(board, line)).flatMap(Optional::stream).forEach(text -> session.output().line(text + "\n"));
    }

    private void print(Board board) {
        var m = session.messages();
        var terms = new Terms(m);
        var headings = List.of(m.text("cli.board.unit"), m.text("cli.board.county"), m.text("cli.board.state"), m.text("cli.board.overdue"));
        session.output().list(Line.class, board.lines().stream().map(line -> line(board, line)), headings,
                line -> List.of(line.unit(), line.county(), terms.of(Keyed.of(ReturnState.class, line.state())),
                        line.daysOverdue() == 0 ? "—" : Long.toString(line.daysOverdue())));
        session.output().say("cli.board.sum", board.lines().size(), board.count(ReturnState.RETURNED) + board.count(ReturnState.SIGNED), board.count(ReturnState.SENT_BACK),
                board.count(ReturnState.NEEDS_TYPING), board.count(ReturnState.MISSING), board.count(ReturnState.SIGNED));
    }

    private Line line(Board board, Board.Line line) {
        return new Line(line.unit().name(), line.county(), line.state().key(), line.at() == null ? "" : line.at().toString(), board.daysOverdue(line),
                reminder(board, line).orElse(""));
    }

    private Optional<String> reminder(Board board, Board.Line line) {
        return new ReminderText(session.messages()).of(board, line, by == null ? board.today().plusDays(DAYS) : by);
    }
}

package org.qingqun.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.report.Kind;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Season;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// 清群 without its window: arguments in, exit code out.
public final class Cli {
    private Cli() {}

    /// Runs one command.
    ///
    /// @param usualDatabase the inventory of a command without `--db`
    /// @return an exit code as in `Exit`
    public static int run(List<String> arguments, Opening opening, Demonstration demonstration, Streams streams, Path usualDatabase) {
        var messages = Language.messages(arguments);
        var session = new Session(opening, streams, messages, usualDatabase.toString());
        var line = new CommandLine(session);
        for (var command : needed(Stream.concat(commands(session).stream(), Stream.of(new DemoCommand(session, demonstration))).toList(), arguments)) line.addSubcommand(command);
        convert(line);
        dress(line, messages);
        var complaints = new Complaints(session);
        return line.setResourceBundle(messages.bundle()).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
                .setOut(writer(streams.out())).setErr(writer(streams.err()))
                .setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints)
                .execute(arguments.toArray(String[]::new));
    }

    /// picocli reads all a command says of itself when it is added, which takes most of a short command's time: only those that are named come in, and all of
    /// them where none is, since then somebody asks what there is.
    private static List<Object> needed(List<Object> commands, List<String> arguments) {
        var named = commands.stream().filter(command -> arguments.contains(command.getClass().getAnnotation(Command.class).name())).toList();
        return named.isEmpty() && !arguments.equals(List.of("--version")) ? commands : named;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static List<Object> commands(Session session) {
        return List.of(new ImportCommand(session), new ImportsCommand(session), new FormsCommand(session), new BoardCommand(session), new SignReturnCommand(session),
                new ScanCommand(session), new DuplicatesCommand(session), new SynonymsCommand(session), new ListCommand(session),
                new StatsCommand(session), new SnapshotsCommand(session), new SuperiorFormsCommand(session),
                new OfficeFiguresCommand(session),
                new BaselineCommand(session), new DecideCommand(session), new ApproveCommand(session), new NotifyCommand(session),
                new ExecuteCommand(session), new MoveCommand(session), new HistoryCommand(session),
                new VerifyClosureCommand(session), new RestoreAssetCommand(session), new ReportCommand(session), new ReportsCommand(session),
                new RulesCommand(session), new SeasonCommand(session), new EventCommand(session), new ExemptCommand(session), new ExemptionsCommand(session),
                new QuestionsCommand(session), new PracticeCommand(session),
                new JointCommand(session), new MembersCommand(session), new SettingsCommand(session),
                new BackupCommand(session), new RestoreCommand(session), new VerifyCommand(session));
    }

    /// picocli's own headings are English, and only the root command would know its version.
    private static void dress(CommandLine line, Messages messages) {
        line.getCommandSpec().versionProvider(new Version()).usageMessage()
                .synopsisHeading(messages.text("cli.help.usage") + " ").commandListHeading("%n" + messages.text("cli.help.commands") + "%n");
        line.getSubcommands().values().forEach(command -> dress(command, messages));
    }

    private static void convert(CommandLine line) {
        line.registerConverter(LocalDate.class, LocalDate::parse);
        line.registerConverter(Charset.class, Cli::charset);
        keyed(line, Format.class);
        keyed(line, Language.class);
        keyed(line, Family.class);
        keyed(line, Breakdown.class);
        keyed(line, Disposition.class);
        keyed(line, Verdict.class);
        keyed(line, ApprovalGrade.class);
        keyed(line, Kind.class);
        keyed(line, OfficeFigure.Kind.class);
        keyed(line, Season.Kind.class);
        keyed(line, Practice.class);
        keyed(line, org.qingqun.report.Format.class);
    }

    /// GBK and GB2312 are parts of GB18030, which has the rare characters of names too.
    private static Charset charset(String name) {
        return Charset.forName(name.matches("(?i)gb.*") ? "GB18030" : name);
    }

    private static <E extends Enum<E> & Keyed> void keyed(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> Keyed.of(type, text));
    }
}

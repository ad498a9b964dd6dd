package org.qingqun.cli;

import java.util.Set;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.wording.ErrorText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// One clear line for whatever goes wrong, and the exit code that says which kind it was. A stack trace only with `--debug`.
record Complaints(Session session) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /// Refusals of what was asked for rather than of what was found.
    private static final Set<ErrorCode> WRONG_USE = Set.of(ErrorCode.UNKNOWN_RULE, ErrorCode.UNKNOWN_LIMIT, ErrorCode.PASSWORD_IN_URL);

    @Override public int handleParseException(ParameterException wrong, String[] arguments) {
        line(words(wrong), wrong);
        return Exit.USAGE;
    }

    @Override public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ExpectedException refusal) {
            line(new ErrorText(session.messages()).explain(refusal), failure);
            return WRONG_USE.contains(refusal.code()) ? Exit.USAGE : Exit.FAILED;
        }
        line(session.messages().format("cli.bug", String.valueOf(failure)), failure);
        return Exit.FAILED;
    }

    private void line(String sentence, Exception cause) {
        session.streams().err().println(sentence);
        if (session.debug()) cause.printStackTrace(session.streams().err());
    }

    private String words(ParameterException wrong) {
        var messages = session.messages();
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> messages.format("cli.usage.unknown", String.join(" ", unknown.getUnmatched()), command);
            case MissingParameterException missing -> messages.format("cli.usage.missing",
                    String.join(" ", missing.getMissing().stream().map(Complaints::name).toList()), command);
            case OverwrittenOptionException twice -> messages.format("cli.usage.twice", name(twice.getOverwritten()), command);
            default -> wrong.getArgSpec() == null || wrong.getValue() == null ? String.valueOf(wrong.getMessage())
                    : messages.format("cli.usage.value", name(wrong.getArgSpec()), wrong.getValue(), command);
        };
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof CommandLine.Model.OptionSpec option) return option.longestName();
        return argument.paramLabel();
    }
}

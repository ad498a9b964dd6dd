package org.qingqun.cli;

import static picocli.CommandLine.ScopeType.INHERIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.wording.ClockText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The root command: global options, accepted before or after the command's name, and what every command shares.
@Command(name = "qingqun", description = "${bundle:cli.description}", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class Session implements Callable<Integer> {
    private final Opening opening;
    private final Streams streams;
    private final Messages messages;
    private final String usualDatabase;

    private @Nullable PersonId signedIn;

    @Spec private CommandSpec spec;

    @Option(names = "--db", paramLabel = "PATH|URL", scope = INHERIT, description = "${bundle:cli.option.db}")
    private @Nullable String database;

    @Option(names = "--lang", paramLabel = "zh|en", scope = INHERIT, description = "${bundle:cli.option.lang}")
    @SuppressWarnings("UnusedVariable") // read from the raw arguments before picocli starts
    private Language language = Language.ZH;

    @Option(names = "--format", paramLabel = "text|json|csv", scope = INHERIT, description = "${bundle:cli.option.format}")
    private Format format = Format.TEXT;

    @Option(names = "--user", paramLabel = "NAME", scope = INHERIT, description = "${bundle:cli.option.user}")
    private @Nullable String user;

    @Option(names = "--pin-file", paramLabel = "FILE", scope = INHERIT, description = "${bundle:cli.option.pinFile}")
    private @Nullable Path pinFile;

    @Option(names = "--debug", scope = INHERIT, description = "${bundle:cli.option.debug}")
    private boolean debug;

    @Option(names = "--version", versionHelp = true, scope = INHERIT, description = "${bundle:cli.option.version}")
    @SuppressWarnings("UnusedVariable") // picocli asks its own copy
    private boolean version;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = INHERIT, description = "${bundle:cli.option.help}")
    @SuppressWarnings("UnusedVariable") // picocli asks its own copy
    private boolean help;

    Session(Opening opening, Streams streams, Messages messages, String usualDatabase) {
        this.opening = opening;
        this.streams = streams;
        this.messages = messages;
        this.usualDatabase = usualDatabase;
        this.spec = CommandSpec.create(); // replaced by picocli
    }

    /// Options without a command are a mistake; no arguments at all open the window and never come here.
    @Override public Integer call() {
        throw usage("cli.usage.commandMissing");
    }

    boolean debug() {
        return debug;
    }

    Messages messages() {
        return messages;
    }

    Streams streams() {
        return streams;
    }

    Opening opening() {
        return opening;
    }

    Output output() {
        return new Output(streams, format, messages);
    }

    /// In whose name a command acts: the first administrator while nobody signs in, else whoever `--user` names and his PIN opens for.
    ///
    /// @throws ExpectedException `SIGN_IN_REQUIRED`, `UNKNOWN_PERSON`, as `PinService.signIn`
    PersonId person(Office office) {
        if (!office.signIn().rule().required()) return PersonId.ADMINISTRATOR;
        if (signedIn == null) signedIn = signIn(office);
        return signedIn;
    }

    private PersonId signIn(Office office) {
        var name = user;
        if (name == null || pinFile == null) throw new ExpectedException(ErrorCode.SIGN_IN_REQUIRED);
        var known = office.people().findAll().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_PERSON, name));
        return office.pins().signIn(known.id(), Passphrase.firstLine(pinFile)).person().id();
    }

    /// Where the inventory lies: `--db`, or the file in the user's data folder.
    String database() {
        return database == null ? usualDatabase : database;
    }

    /// Runs `work` on an inventory that is there already; one that is not is a mistyped path more often than a wish.
    int inOffice(ToIntFunction<Office> work) {
        if (!isOnServer() && !Files.exists(Path.of(database()))) throw new ExpectedException(ErrorCode.FILE_MISSING, database());
        return inNewOffice(work);
    }

    /// Runs `work` on an inventory, made where there is none. The usual one's folder is made too.
    int inNewOffice(ToIntFunction<Office> work) {
        if (database == null) Folders.makeFor(Path.of(usualDatabase));
        try (var opened = opening.open(database(), messages)) {
            opened.office().backups().file().share().ifPresent(kind -> output().say("start.share", database(), kind));
            tellClock(opened.office());
            return work.applyAsInt(opened.office());
        }
    }

    private void tellClock(Office office) {
        office.clockCheck().findLater().ifPresent(last -> output().warn(new ClockText(messages).behind(office.clock(), last)));
    }

    /// Runs `work` that only looks: on the inventory that is there, else on an empty one of which nothing stays.
    int inSpareOffice(ToIntFunction<Office> work) {
        if (isOnServer() || Files.exists(Path.of(database()))) return inNewOffice(work);
        try (var spare = SpareFolder.make(); var opened = opening.open(spare.path().resolve("spare.db").toString(), messages)) {
            return work.applyAsInt(opened.office());
        }
    }

    TerminalProgress progress(String labelKey) {
        return new TerminalProgress(streams, messages.text(labelKey));
    }

    /// A wrong use of the command line: one line, exit code 2.
    ParameterException usage(String key, Object... facts) {
        return new ParameterException(spec.commandLine(), messages.format(key, facts));
    }

    boolean isOnServer() {
        return database().startsWith("jdbc:");
    }
}

package org.qingqun.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.office.pack.SettingsPart;
import org.qingqun.office.pack.SettingsWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `settings`: all that an office sets as one file, from one computer to another.
@Command(name = "settings", description = "${bundle:cli.settings}")
final class SettingsCommand implements Callable<Integer> {
    private final Session session;

    SettingsCommand(Session session) {
        this.session = session;
    }

    /// Where the settings were written.
    record Written(String file) {}

    /// What a file changed, or would change.
    ///
    /// @param written false for `--dry-run`, and then nothing was
    /// @param changes places by part; parts that stay are left out
    record Taken(String file, boolean written, Map<String, Integer> changes) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "export", description = "${bundle:cli.settings.export}")
    int write(@Parameters(paramLabel = "FILE", description = "${bundle:cli.settings.file}") Path file) {
        return session.inOffice(office -> {
            office.settings().exportTo(file);
            session.output().one(new Written(file.toString()), "cli.settings.exported", file);
            return Exit.DONE;
        });
    }

    @Command(name = "import", description = "${bundle:cli.settings.import}")
    int read(@Parameters(paramLabel = "FILE", description = "${bundle:cli.settings.file}") Path file,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.settings.reason}") @Nullable String reason,
            @Option(names = "--dry-run", description = "${bundle:cli.settings.dryRun}") boolean dryRun) {
        if (reason == null && !dryRun) throw session.usage("cli.settings.reasonMissing");
        return session.inOffice(office -> {
            var changes = reason == null || dryRun ? office.settings().preview(file) : office.settings().importFrom(file, reason, session.person(office));
            tell(new Taken(file.toString(), !dryRun, keys(changes)), dryRun ? "cli.settings.wouldChange" : "cli.settings.imported", changes);
            return Exit.DONE;
        });
    }

    private void tell(Taken taken, String key, Map<SettingsPart, Integer> changes) {
        if (changes.isEmpty()) session.output().one(taken, "cli.settings.same", taken.file());
        else session.output().one(taken, key, taken.file(), new SettingsWords(session.messages()).explain(changes));
    }

    private static Map<String, Integer> keys(Map<SettingsPart, Integer> changes) {
        var keys = new TreeMap<String, Integer>();
        changes.forEach((part, count) -> keys.put(part.key(), count));
        return keys;
    }
}

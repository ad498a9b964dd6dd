package org.qingqun.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.ImportPreview;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.report.write.ReturnSheetWriter;
import org.qingqun.returns.ReturnSheets;
import org.qingqun.wording.ErrorText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: returned ledgers in, each file whole or not at all.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.import.paths}")
    private List<Path> paths = List.of();

    @Option(names = "--as", paramLabel = "work-group|gov-app|official-account", description = "${bundle:cli.import.as}")
    private @Nullable Family family;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.import.unit}")
    private @Nullable String unit;

    @Option(names = "--charset", paramLabel = "utf-8|gb18030|utf-16", description = "${bundle:cli.import.charset}")
    private @Nullable Charset charset;

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--returns", paramLabel = "DIR", description = "${bundle:cli.import.returns}")
    private @Nullable Path returns;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        // before an inventory is made for nothing
        for (var path : paths) if (!Files.exists(path)) throw new ExpectedException(ErrorCode.FILE_MISSING, path.toString());
        return dryRun ? session.inSpareOffice(this::run) : session.inNewOffice(this::run);
    }

    private int run(Office office) {
        var options = new ImportOptions(family, unit).withCharset(charset);
        var preview = preview(office, options);
        var files = dryRun ? preview.files() : write(office, preview, options);
        print(files);
        if (!dryRun) tellRebounds(office);
        if (returns != null) returnSheets(office, files, returns);
        return files.stream().anyMatch(ImportCommand::isTroubled) ? Exit.PARTLY : Exit.DONE;
    }

    private ImportPreview preview(Office office, ImportOptions options) {
        try (var progress = session.progress("cli.import.reading")) {
            return office.ledgers().preview(paths, options, progress);
        }
    }

    private List<FilePreview> write(Office office, ImportPreview preview, ImportOptions options) {
        try (var progress = session.progress("cli.import.writing")) {
            var report = office.ledgers().apply(preview, options, session.person(office), progress);
            return Stream.concat(report.written().stream(), report.refused().stream()).sorted(java.util.Comparator.comparing(FilePreview::path)).toList();
        }
    }

    private void tellRebounds(Office office) {
        int found = office.scan().watchRebounds(office.today(), session.person(office)).size();
        if (found > 0) session.output().say("cli.import.rebounds", found);
    }

    private static boolean isTroubled(FilePreview file) {
        return file.state() == FileState.UNUSABLE || file.state() == FileState.MISSING_COLUMN || file.counts().wrong() > 0;
    }

    /// A dry run takes no note of what goes back: nothing came in.
    private void returnSheets(Office office, List<FilePreview> files, Path folder) {
        Folders.make(folder);
        var writer = new ReturnSheetWriter(session.messages());
        var sheets = files.stream().map(ReturnSheets::of).flatMap(Optional::stream).toList();
        for (var sheet : sheets) {
            var file = String.valueOf(writer.write(sheet, folder).getFileName());
            if (!dryRun) office.returns().board().sentBack(sheet, file, session.person(office));
        }
        session.output().say("cli.import.returned", sheets.size(), folder);
    }

    private void print(List<FilePreview> files) {
        var text = new ErrorText(session.messages());
        var out = session.output();
        switch (out.format()) {
            case JSON -> out.document(ImportJson.of(!dryRun, files, text));
            case CSV -> out.csv(ImportJson.ProblemLine.class, files.stream().flatMap(ImportJson.ProblemLine::of));
            case TEXT -> out.line(new ImportText(session.messages()).describe(files, dryRun));
        }
    }
}

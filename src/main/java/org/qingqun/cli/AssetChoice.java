package org.qingqun.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which assets a step is for: rows of a file, or one named by options. Other options stand in for what a row leaves out.
final class AssetChoice {
    @Option(names = "--file", paramLabel = "CSV|JSON", description = "${bundle:cli.choice.file}")
    private @Nullable Path file;

    @Option(names = "--code", paramLabel = "CODE", description = "${bundle:cli.choice.code}")
    private @Nullable String code;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.choice.unit}")
    private @Nullable String unit;

    @Option(names = "--name", paramLabel = "NAME", description = "${bundle:cli.choice.name}")
    private @Nullable String name;

    @Option(names = "--family", paramLabel = "FAMILY", description = "${bundle:cli.choice.family}")
    private @Nullable String family;

    @Option(names = "--occurrence", paramLabel = "N", description = "${bundle:cli.choice.occurrence}")
    private @Nullable String occurrence;

    /// @param common values of the step's own options, by column; null where an option was not given
    List<Row> rows(Session session, Map<String, @Nullable String> common) {
        var asked = new HashMap<String, String>();
        put(asked, "code", code);
        put(asked, "unit", unit);
        put(asked, "name", name);
        if (file == null && !asked.containsKey("code") && asked.size() < 2) throw session.usage("cli.choice.missing");
        if (file != null && !asked.isEmpty()) throw session.usage("cli.choice.both");
        put(asked, "family", family);
        put(asked, "occurrence", occurrence);
        common.forEach((column, value) -> put(asked, column, value));
        if (file == null) return List.of(new Row(1, asked));
        return RowFile.read(file).stream().map(row -> merged(row, asked)).toList();
    }

    /// As given on the command line.
    @Nullable String unit() {
        return unit;
    }

    /// A path a row names: relative to the folder of the rows' file, or to the present folder for options.
    Path beside(String path) {
        return file == null ? Path.of(path) : file.toAbsolutePath().resolveSibling(path);
    }

    private static Row merged(Row row, Map<String, String> common) {
        var all = new HashMap<>(common);
        row.values().forEach((column, value) -> {
            if (!value.isBlank()) all.put(column, value);
        });
        return new Row(row.number(), all);
    }

    private static void put(Map<String, String> values, String column, @Nullable String value) {
        if (value != null) values.put(column, value);
    }
}

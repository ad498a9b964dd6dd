package org.qingqun.report;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.report.document.Block;

/// The words a report has printed so far, so that it defines what it uses and nothing else.
record Said(String words) {
    static Said of(Collection<? extends Block> blocks) {
        return new Said(blocks.stream().flatMap(Said::words).collect(Collectors.joining("\n")));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph(var text, _) -> Stream.of(text);
            case Block.Heading(_, var text) -> Stream.of(text);
            case Block.Table table -> Stream.concat(Stream.of(table.caption()), table.columns().stream().map(Block.Column::heading));
            case Block.Chart chart -> Stream.of(chart.caption());
            default -> Stream.empty();
        };
    }

    boolean names(String term) {
        return words.contains(term);
    }
}

package org.qingqun.report.document;

import java.util.List;

/// A text for superiors, independent of any file format.
///
/// @param subject its title in one line
public record Document(String subject, List<Block> blocks, PageNumbers pageNumbers) {
    /// Where the page number stands: `OUTSIDE` is right on odd and left on even pages, as GB/T 9704 wants it.
    public enum PageNumbers {
        OUTSIDE, NONE
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// Its blocks of one kind, e.g. all tables.
    public <B extends Block> List<B> all(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

package org.qingqun.report.write;

import org.qingqun.report.document.Basis;

/// Where one line of a sentence with filled-in figures stands on its page.
///
/// @param page from 1
/// @param x    left edge, as a share of the page's width (0–1)
/// @param y    top edge, as a share of its height, from above; so are `width` and `height`
public record PageMark(int page, Basis basis, double x, double y, double width, double height) {}

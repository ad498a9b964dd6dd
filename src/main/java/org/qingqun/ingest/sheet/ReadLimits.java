package org.qingqun.ingest.sheet;

/// How much a file may hold before it is taken for an attack. Far above any real ledger; what is below it is read in constant memory.
///
/// @param fileBytes     size of the file itself
/// @param inflatedBytes all entries of a zip together, unpacked
/// @param stringBytes   the table of texts of a workbook, unpacked: the one part that has to fit into memory
/// @param ratio         unpacked to packed, looked at past 16 MB
/// @param entries       of a zip
/// @param textRun       bytes without any mark-up in an XML entry: one cell that fills the memory
/// @param rows          of one sheet
/// @param cells         of one file, blank ones included
/// @param cellLength    characters; a spreadsheet itself allows 32,767
public record ReadLimits(long fileBytes, long inflatedBytes, long stringBytes, int ratio, int entries, int textRun, int rows, int cells, int cellLength) {
    public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 1_300L << 20, 128L << 20, 200, 5_000, 1 << 20, 1_048_576, 24_000_000, 32_767);
}

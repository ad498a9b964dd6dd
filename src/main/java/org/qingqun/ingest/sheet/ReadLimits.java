package org.qingqun.ingest.sheet;

/// How much a file may hold before it is taken for an attack. Far above any real ledger, far below the memory of an office PC.
///
/// @param fileBytes     size of the file itself
/// @param inflatedBytes all entries of a zip together, unpacked
/// @param ratio         unpacked to packed, looked at past 16 MB
/// @param entries       of a zip
/// @param textRun       bytes without any mark-up in an XML entry: one cell that fills the memory
/// @param rows          of one sheet
/// @param cells         filled, of one file
/// @param cellLength    characters; a spreadsheet itself allows 32,767
public record ReadLimits(long fileBytes, long inflatedBytes, int ratio, int entries, int textRun, int rows, int cells, int cellLength) {
    public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 512L << 20, 200, 5_000, 1 << 20, 1_048_576, 6_000_000, 32_767);
}

package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.UnitId;

/// 导入: returned ledgers in, previewed first, then written one transaction a file.
public interface LedgerImport {
    /// Reads files, folders and their subfolders. Writes nothing.
    ///
    /// @throws org.qingqun.common.ExpectedException `FILE_MISSING`, `NO_LEDGERS`, `CANCELLED`
    ImportPreview preview(List<Path> paths, ImportOptions options, Progress progress);

    /// Keeps a corrected mapping for every sheet of this layout, now and later.
    ///
    /// @param fields by column number
    void learn(String layout, Map<Integer, AssetField> fields);

    /// Reads the files of a preview again and writes them, except UNUSABLE and MISSING_COLUMN ones. Wrong rows stay out, the others go in. What a person
    /// edited stays, unless the options overrule it.
    ///
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`; `REASON_REQUIRED` when the options overrule without a reason
    ImportReport apply(ImportPreview preview, ImportOptions options, PersonId by, Progress progress);

    /// Takes note that a unit has nothing to return (零报告): it is missing no longer.
    ///
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_UNIT`
    void recordNilReturn(UnitId unit, PersonId by);

    /// The board: units of the tree that nothing was imported for since the campaign began.
    List<org.qingqun.inventory.Unit> findMissingUnits();
}

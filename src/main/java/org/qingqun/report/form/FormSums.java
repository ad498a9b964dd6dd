package org.qingqun.report.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;

/// Renews what a form's own formulas show, so that a phone or a mail program that computes nothing shows the filled figures' sums.
final class FormSums {
    private FormSums() {}

    static void renew(Workbook book) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (var sheet : book) for (var row : sheet) for (var cell : row) if (cell.getCellType() == CellType.FORMULA) renew(cell, evaluator);
    }

    /// A formula over another file or with a function that is not known here keeps the value it came with.
    private static void renew(Cell cell, FormulaEvaluator evaluator) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unread) { // POI's formula parser throws what it likes
            evaluator.clearAllCachedResultValues();
        }
    }
}

package org.qingqun.ingest.value;

import java.math.BigDecimal;
import org.qingqun.ingest.sheet.Cell;

/// Reads a telephone number: digits without spaces or +86, landlines with their dash; 1.39E+10 as the eleven digits it stands for.
public final class PhoneCell {
    private PhoneCell() {}

    public static Reading<String> read(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) return Reading.doubtful(Doubt.ERROR_CELL);
        if (Words.isNothing(cell.text()) || Words.isMasked(cell.text()) || cell.text().strip().equals("无")) return Reading.nothing();
        var text = Words.plain(cell.text()).replace('—', '-').replace('–', '-');
        if (text.matches("\\d(?:\\.\\d+)?e\\+?\\d{1,2}|1\\d{10}\\.0+")) text = new BigDecimal(text).stripTrailingZeros().toPlainString();
        text = text.replaceFirst("^(?:\\+|00)86-?(?=1\\d)", "");
        var mobile = text.replace("-", "");
        return Reading.of(mobile.matches("1\\d{10}") ? mobile : text);
    }
}

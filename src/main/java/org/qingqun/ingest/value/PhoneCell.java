package org.qingqun.ingest.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Cell;

/// Reads a telephone number: digits without spaces or +86, landlines with their dash. 1.39E+10 is read where all digits are there, and asked where not.
public final class PhoneCell {
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern POWER = Pattern.compile("\\d(?:\\.(\\d+))?e\\+?(\\d{1,2})");
    private static final Pattern WHOLE = Pattern.compile("1\\d{10}\\.0+");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86-?(?=1\\d{2}-?\\d{4}-?\\d{4}$)");

    private PhoneCell() {}

    public static Reading<String> read(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) return Reading.doubtful(Doubt.ERROR_CELL);
        if (MOBILE.matcher(cell.text()).matches()) return Reading.of(cell.text());
        if (Words.isNothing(cell.text()) || Words.isMasked(cell.text()) || cell.text().strip().equals("无")) return Reading.nothing();
        var text = Words.plain(cell.text()).replace('—', '-').replace('–', '-');
        var power = POWER.matcher(text);
        if (power.matches() && (power.group(1) == null ? 0 : power.group(1).length()) < Integer.parseInt(power.group(2))) return Reading.doubtful(Doubt.DIGITS_LOST);
        if (power.matches() || WHOLE.matcher(text).matches()) text = new BigDecimal(text).stripTrailingZeros().toPlainString();
        text = COUNTRY.matcher(text).replaceFirst("");
        var mobile = text.replace("-", "");
        return Reading.of(MOBILE.matcher(mobile).matches() ? mobile : text);
    }
}

package org.qingqun.report.write;

/// The measures of GB/T 9704-2012 on A4: a type area of 156 × 225 mm with 22 lines of 28 characters.
final class TypeArea {
    static final double TOP_MM = 37;
    static final double BOTTOM_MM = 35;
    static final double LEFT_MM = 28;
    static final double RIGHT_MM = 26;
    /// 225 mm / 22 is 28.99 pt; 29 pt would leave 21 lines.
    static final double LINE_PT = 28.9;
    static final double BODY_PT = 16;
    static final double TITLE_PT = 22;
    static final double CAPTION_PT = 12;
    static final double TABLE_PT = 10.5;
    static final double TABLE_HEAD_PT = 9.5;
    static final double PAGE_NUMBER_PT = 14;
    /// Tables of up to so many rows stay on one page.
    static final int WHOLE_TABLE_ROWS = 15;

    private TypeArea() {}

    /// Rounded to a tenth of a point, as Word does: 28 mm are 1588 twips.
    static int twips(double mm) {
        return (int) Math.round(mm / 25.4 * 720) * 2;
    }

    static float points(double mm) {
        return (float) (mm / 25.4 * 72);
    }

    /// How wide a text is in Chinese characters: Latin letters and digits are half as wide.
    static double characters(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    /// 署名 and date without a seal (7.3.5.2): the longer one ends two characters from the right, the date begins two after the name.
    ///
    /// @return right indents of the name and of the date, in characters
    static double[] signatureIndents(String by, String date) {
        double gap = characters(by) - characters(date);
        return gap >= 2 + 2 ? new double[] {2, gap} : new double[] {2 + 2 - gap, 2};
    }
}

package org.qingqun.report.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The paragraph styles of GB/T 9704. Fonts are named, never embedded and never taken from a theme: every office PC has them.
///
/// @param font       of Chinese characters; Latin ones are Times New Roman
/// @param firstChars first-line indent in characters
/// @param linePt     exact line height; 0: as high as the content (pictures)
/// @param outline    level in the navigation pane, 0 for the first; null: none
record DocxStyles(String id, String name, String font, double pt, boolean bold, STJc.Enum align, int firstChars, double linePt, @Nullable Integer outline) {
    static final String FANGSONG = "仿宋_GB2312";
    static final String SONG = "宋体";
    static final String HEI = "黑体";
    static final String TITLE_SONG = "方正小标宋简体";
    static final String KAI = "楷体_GB2312";
    private static final String LATIN = "Times New Roman";

    private static final List<DocxStyles> ALL = List.of(
            new DocxStyles("GwBody", "公文正文", FANGSONG, TypeArea.BODY_PT, false, STJc.BOTH, 2, TypeArea.LINE_PT, null),
            new DocxStyles("GwTitle", "公文标题", TITLE_SONG, TypeArea.TITLE_PT, false, STJc.CENTER, 0, 32, null),
            new DocxStyles("GwTo", "主送机关", FANGSONG, TypeArea.BODY_PT, false, STJc.LEFT, 0, TypeArea.LINE_PT, null),
            new DocxStyles("GwH1", "公文一级标题", HEI, TypeArea.BODY_PT, false, STJc.BOTH, 2, TypeArea.LINE_PT, 0),
            new DocxStyles("GwH2", "公文二级标题", KAI, TypeArea.BODY_PT, false, STJc.BOTH, 2, TypeArea.LINE_PT, 1),
            new DocxStyles("GwH3", "公文三级标题", FANGSONG, TypeArea.BODY_PT, true, STJc.BOTH, 2, TypeArea.LINE_PT, 2),
            new DocxStyles("GwCap", "图表题", HEI, TypeArea.CAPTION_PT, false, STJc.CENTER, 0, TypeArea.LINE_PT, null),
            new DocxStyles("GwFig", "图", FANGSONG, TypeArea.BODY_PT, false, STJc.CENTER, 0, 0, null),
            new DocxStyles("GwTh", "表头", HEI, TypeArea.TABLE_HEAD_PT, false, STJc.CENTER, 0, 14, null),
            new DocxStyles("GwTd", "表格正文", FANGSONG, TypeArea.TABLE_PT, false, STJc.CENTER, 0, 16, null),
            new DocxStyles("GwTotal", "表格合计", FANGSONG, TypeArea.TABLE_PT, true, STJc.CENTER, 0, 16, null),
            new DocxStyles("GwGap", "表后空", FANGSONG, TypeArea.TABLE_PT, false, STJc.LEFT, 0, 8, null),
            new DocxStyles("GwSign", "落款", FANGSONG, TypeArea.BODY_PT, false, STJc.RIGHT, 0, TypeArea.LINE_PT, null));

    static void addTo(XWPFDocument document) {
        var styles = document.createStyles();
        var defaults = CTStyles.Factory.newInstance();
        var base = defaults.addNewDocDefaults();
        fonts(base.addNewRPrDefault().addNewRPr(), FANGSONG, TypeArea.BODY_PT, false); // they decide the width of the character grid
        var language = base.getRPrDefault().getRPr().addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        base.addNewPPrDefault().addNewPPr();
        var normal = defaults.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setStyleId("a");
        normal.setDefault(true);
        normal.addNewName().setVal("Normal");
        styles.setStyles(defaults);
        for (var style : ALL) styles.addStyle(new XWPFStyle(style.build()));
    }

    /// All four slots named. `hAnsi` is the Chinese font, or Word sets “”—… in Times New Roman.
    static void fonts(CTRPr properties, String font, double pt, boolean bold) {
        var names = properties.addNewRFonts();
        names.setHint(STHint.EAST_ASIA);
        names.setAscii(font.equals(SONG) || font.equals(HEI) ? font : LATIN);
        names.setHAnsi(font);
        names.setEastAsia(font);
        names.setCs(LATIN);
        if (bold) properties.addNewB();
        properties.addNewSz().setVal(whole(pt * 2));
        properties.addNewSzCs().setVal(whole(pt * 2));
    }

    static BigInteger whole(double value) {
        return BigInteger.valueOf(Math.round(value));
    }

    private CTStyle build() {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(true);
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        fonts(style.addNewRPr(), font, pt, bold);
        if (pt == TypeArea.BODY_PT) style.getRPr().addNewSpacing().setVal(whole(-5)); // 28 characters of 15.75 pt in 156 mm
        return style;
    }

    private void paragraph(CTPPrGeneral properties) {
        if (outline != null || id.equals("GwCap")) properties.addNewKeepNext();
        if (linePt != TypeArea.LINE_PT) properties.addNewSnapToGrid().setVal(false);
        if (align == STJc.RIGHT) { // or Word widens the date's digits and the indents no longer fit
            properties.addNewAutoSpaceDE().setVal(false);
            properties.addNewAutoSpaceDN().setVal(false);
        }
        var spacing = properties.addNewSpacing();
        spacing.setBefore(linePt == 0 ? BigInteger.valueOf(120) : BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(whole(linePt == 0 ? 240 : linePt * 20));
        spacing.setLineRule(linePt == 0 ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
        var indent = properties.addNewInd();
        indent.setFirstLineChars(whole(firstChars * 100.0));
        indent.setFirstLine(whole(firstChars * (pt - 0.25) * 20));
        properties.addNewJc().setVal(align);
        if (outline != null) properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
}

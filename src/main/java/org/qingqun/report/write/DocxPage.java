package org.qingqun.report.write;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.qingqun.report.document.Document.PageNumbers;

/// Paper, margins, line grid and page numbers of a docx.
final class DocxPage {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxPage() {}

    static void addTo(XWPFDocument document, PageNumbers numbers) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(DocxStyles.whole(TypeArea.twips(210)));
        size.setH(DocxStyles.whole(TypeArea.twips(297)));
        var margins = section.addNewPgMar();
        margins.setTop(DocxStyles.whole(TypeArea.twips(TypeArea.TOP_MM)));
        margins.setBottom(DocxStyles.whole(TypeArea.twips(TypeArea.BOTTOM_MM)));
        margins.setLeft(DocxStyles.whole(TypeArea.twips(TypeArea.LEFT_MM)));
        margins.setRight(DocxStyles.whole(TypeArea.twips(TypeArea.RIGHT_MM)));
        margins.setHeader(DocxStyles.whole(TypeArea.twips(15)));
        margins.setFooter(DocxStyles.whole(TypeArea.twips(25))); // the dash then stands 7 mm below the type area
        margins.setGutter(java.math.BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES); // linesAndChars would be spread to 20 characters a line by LibreOffice
        grid.setLinePitch(DocxStyles.whole(579));
        if (numbers == PageNumbers.OUTSIDE) pageNumbers(document, section);
        modern(document);
    }

    /// Says that the file is made for Word 2013 and later; without it Word opens it in compatibility mode. The lite schemas lack the type.
    private static void modern(XWPFDocument document) {
        try (var cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", MAIN);
            cursor.beginElement("compatSetting", MAIN);
            cursor.insertAttributeWithValue("name", MAIN, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", MAIN, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", MAIN, "15");
        }
    }

    private static void pageNumbers(XWPFDocument document, CTSectPr section) {
        document.setEvenAndOddHeadings(true);
        var policy = new XWPFHeaderFooterPolicy(document, section);
        footer(policy, XWPFHeaderFooterPolicy.DEFAULT, STJc.RIGHT);
        footer(policy, XWPFHeaderFooterPolicy.EVEN, STJc.LEFT);
    }

    /// 单页居右空一字, 双页居左空一字.
    private static void footer(XWPFHeaderFooterPolicy policy, STHdrFtr.Enum pages, STJc.Enum side) {
        var footer = policy.createFooter(pages);
        var paragraph = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphs().getFirst();
        var ctp = paragraph.getCTP();
        var properties = ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr();
        var indent = properties.addNewInd();
        var character = DocxStyles.whole(TypeArea.PAGE_NUMBER_PT * 20);
        if (side == STJc.RIGHT) indent.setRight(character);
        else indent.setLeft(character);
        properties.addNewJc().setVal(side);
        text(paragraph, "— ");
        field(paragraph, STFldCharType.BEGIN);
        var code = run(paragraph).getCTR().addNewInstrText();
        code.setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        text(paragraph, "1");
        field(paragraph, STFldCharType.END);
        text(paragraph, " —");
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum mark) {
        run(paragraph).getCTR().addNewFldChar().setFldCharType(mark);
    }

    private static void text(XWPFParagraph paragraph, String text) {
        run(paragraph).setText(text);
    }

    private static org.apache.poi.xwpf.usermodel.XWPFRun run(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        DocxStyles.fonts(run.getCTR().addNewRPr(), DocxStyles.SONG, TypeArea.PAGE_NUMBER_PT, false);
        return run;
    }
}

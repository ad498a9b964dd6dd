package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

class DocxWriterTest {
    @TempDir static Path folder;
    private static Map<String, String> parts;
    private static Path file;

    @BeforeAll static void write() throws IOException {
        file = new DocxWriter().write(GoldenDocument.chinese(), folder.resolve("summary.docx"));
        parts = unzip(file);
    }

    private static Map<String, String> unzip(Path zip) throws IOException {
        var texts = new HashMap<String, String>();
        try (var in = new ZipFile(zip.toFile())) {
            for (var entry : in.stream().toList()) texts.put(entry.getName(), new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String part(String name) {
        return parts.getOrDefault(name, "");
    }

    private static String attribute(String xml, String element, String attribute) {
        var m = Pattern.compile("<w:" + element + " [^>]*w:" + attribute + "=\"([^\"]*)\"").matcher(xml);
        return m.find() ? m.group(1) : "";
    }

    @Test void paperAndMarginsAreThoseOfTheStandardInTwips() {
        var document = part("word/document.xml");
        assertEquals(List.of("2098", "1984", "1588", "1474"), Stream.of("top", "bottom", "left", "right").map(s -> attribute(document, "pgMar", s)).toList());
        assertEquals(List.of("11906", "16838"), List.of(attribute(document, "pgSz", "w"), attribute(document, "pgSz", "h")));
    }

    @Test void theLineGridHolds22LinesAndIsNotACharacterGrid() {
        assertEquals("lines", attribute(part("word/document.xml"), "docGrid", "type"));
        assertEquals("579", attribute(part("word/document.xml"), "docGrid", "linePitch"));
        assertThat(part("word/styles.xml")).contains("w:line=\"578\"");
    }

    @Test void pageNumbersStandOutsideOnOddAndEvenPages() {
        assertThat(part("word/settings.xml")).contains("<w:evenAndOddHeaders");
        assertEquals(List.of("right", "left"), Stream.of("word/footer1.xml", "word/footer2.xml").map(f -> attribute(part(f), "jc", "val")).toList());
        assertThat(part("word/footer1.xml")).contains("— ", " PAGE ", " —");
    }

    @Test void withoutPageNumbersThereIsNoFooter() throws IOException {
        var plain = new Document("试样", List.of(Block.Paragraph.plain("正文。")), Document.PageNumbers.NONE);
        assertThat(unzip(new DocxWriter().write(plain, folder.resolve("plain.docx"))).keySet()).noneMatch(name -> name.contains("footer"));
    }

    @Test void fontsAreNamedAndNeverTakenFromATheme() {
        assertThat(String.join("", parts.values())).doesNotContain("Theme=", "theme1.xml");
        for (var font : List.of("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312")) assertThat(part("word/styles.xml")).contains("w:eastAsia=\"" + font + "\"");
        assertThat(Pattern.compile("<w:rFonts ([^>]*)/>").matcher(part("word/styles.xml")).results().map(m -> m.group(1)).toList())
                .isNotEmpty().allSatisfy(names -> assertThat(names).contains("w:ascii=", "w:hAnsi=", "w:eastAsia=", "w:cs="));
    }

    @Test void theDateIsNotWidenedUnderTheName() {
        var signature = part("word/styles.xml").replaceFirst("(?s).*w:styleId=\"GwSign\"(.*?)</w:style>.*", "$1");
        assertThat(signature).contains("<w:autoSpaceDE w:val=\"false\"/>", "<w:autoSpaceDN w:val=\"false\"/>");
    }

    @Test void wordDoesNotOpenItInCompatibilityMode() {
        assertThat(part("word/settings.xml")).contains("<w:compat>", "w:name=\"compatibilityMode\"", "w:val=\"15\"");
    }

    @Test void tablesHaveFixedColumnsAndRepeatTheirHeader() {
        var tables = List.of(part("word/document.xml").split("<w:tbl>", -1)).subList(1, 5);
        assertThat(tables).allSatisfy(table -> {
            assertEquals(11, table.split("<w:gridCol ", -1).length - 1);
            assertThat(table).contains("w:tblHeader", "w:cantSplit");
        });
    }

    @Test void theChartIsNativeAndCarriesItsNumbers() {
        assertThat(part("word/charts/chart1.xml")).contains("barChart", "云栖区", "<c:v>231</c:v>", "1F4E79");
        assertThat(parts.keySet()).contains("word/embeddings/Microsoft_Excel_Worksheet1.xlsx");
    }

    @Test void everythingTheDocumentSaysCanBeReadBack() throws IOException {
        try (var read = new XWPFDocument(Files.newInputStream(file))) {
            var texts = read.getParagraphs().stream().map(XWPFParagraph::getText).filter(t -> !t.isBlank()).toList();
            assertThat(texts).startsWith("临江市工作群组、政务应用程序", "和政务公众账号清理规范情况的报告", "市委网信办：")
                    .containsAll(GoldenDocument.chinese().all(Block.Paragraph.class).stream().map(Block.Paragraph::text).toList())
                    .endsWith("附件：1.分层级、分平台汇总表", "2.清理台账", "3.销号清单", "4.保留清单", "5.问题清单", "临江市", "2026年11月23日");
            var table = read.getTables().get(1);
            assertEquals("取消\n合并", table.getRow(0).getCell(9).getText());
            assertEquals(List.of("合计", "2713", "0", "0", "0", "531", "215", "0", "1967", "746", "27.5"),
                    table.getRow(4).getTableCells().stream().map(c -> c.getText()).toList());
            assertEquals("临江市工作群组、政务应用程序和政务公众账号清理规范情况的报告", read.getProperties().getCoreProperties().getTitle());
        }
    }
}

package org.qingqun.report.write;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.qingqun.report.document.Block;

/// A native chart of a docx, with its numbers in an embedded sheet, so that the reader can restyle and copy it.
final class DocxChart {
    private static final int WIDTH_PT = 430;
    private static final int HEIGHT_PT = 165;

    private DocxChart() {}

    static void addTo(XWPFDocument document, Block.Chart block) throws IOException {
        var paragraph = document.createParagraph();
        paragraph.setStyle("GwFig");
        paragraph.setKeepNext(true);
        try {
            var chart = document.createChart(paragraph.createRun(), Units.toEMU(WIDTH_PT), Units.toEMU(HEIGHT_PT));
            fill(chart, block);
            font(chart);
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    private static void fill(XWPFChart chart, Block.Chart block) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true); // the caption below names it
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        var grid = up.getOrAddMajorGridProperties();
        grid.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Colours.rgb(Colours.GRID)))));
        var data = chart.createData(block.shape() == Block.Shape.BARS ? ChartTypes.BAR : ChartTypes.LINE, across, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setGapWidth(80);
        }
        int rows = block.categories().size();
        var names = XDDFDataSourcesFactory.fromArray(block.categories().toArray(String[]::new), range(chart, rows, 0), 0);
        for (int i = 0; i < block.series().size(); i++) series(chart, data, names, block.series().get(i), i);
        chart.plot(data);
        for (var bars : chart.getCTChart().getPlotArea().getBarChartList())
            for (var bar : bars.getSerList()) showValues(bar.isSetDLbls() ? bar.getDLbls() : bar.addNewDLbls());
    }

    private static void series(XWPFChart chart, XDDFChartData data, XDDFDataSource<String> names, Block.Series series, int index) {
        var values = XDDFDataSourcesFactory.fromArray(series.values().toArray(Integer[]::new), range(chart, series.values().size(), index + 1), index + 1);
        var added = data.addSeries(names, values);
        added.setTitle(series.name(), chart.setSheetTitle(series.name(), index + 1));
        var fill = new XDDFSolidFillProperties(XDDFColor.from(Colours.rgb(Colours.ofSeries(index))));
        if (data instanceof XDDFBarChartData) added.setFillProperties(fill); // without a theme there is no colour to fall back to
        else added.setLineProperties(new XDDFLineProperties(fill));
    }

    private static String range(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static void showValues(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void font(XWPFChart chart) {
        chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill(); // no frame
        var text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        var paragraph = text.addNewP();
        named(paragraph.addNewPPr().addNewDefRPr());
        paragraph.addNewEndParaRPr();
    }

    private static void named(CTTextCharacterProperties properties) {
        properties.setSz(900);
        properties.addNewLatin().setTypeface(DocxStyles.SONG);
        properties.addNewEa().setTypeface(DocxStyles.SONG);
    }
}

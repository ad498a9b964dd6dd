package org.qingqun.report.write;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.qingqun.report.document.Block;

/// Draws charts: as png files, and into a pdf.
public final class ChartWriter {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    /// Twice the size, so that a projector or a printer shows no steps.
    private static final int SCALE = 2;
    private final Font plain;
    private final Font bold;

    public ChartWriter(Fonts fonts) {
        plain = load(fonts.sans());
        bold = load(fonts.sansBold());
    }

    /// 1920 × 1080 pixels.
    ///
    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH`, `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(Block.Chart chart, Path target) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SCALE, SCALE);
        draw(chart, chart.title(), pen, WIDTH, HEIGHT, 16);
        pen.dispose();
        return AsideFile.write(target, out -> ImageIO.write(image, "png", out));
    }

    /// @param title  above the chart; empty for none
    /// @param textPt size of all text but the title
    void draw(Block.Chart block, String title, Graphics2D pen, double width, double height, float textPt) {
        Glyphs.require(block.title(), bold::canDisplay);
        for (var category : block.categories()) Glyphs.require(category, plain::canDisplay);
        var chart = block.shape() == Block.Shape.BARS ? ChartFactory.createBarChart(title, null, null, values(block), PlotOrientation.VERTICAL, true, false, false)
                : ChartFactory.createLineChart(title, null, null, values(block), PlotOrientation.VERTICAL, true, false, false);
        style(chart, textPt);
        chart.draw(pen, new Rectangle2D.Double(0, 0, width, height));
    }

    private static DefaultCategoryDataset values(Block.Chart block) {
        var values = new DefaultCategoryDataset();
        for (var series : block.series())
            for (int i = 0; i < block.categories().size(); i++) values.addValue(series.values().get(i), series.name(), block.categories().get(i));
        return values;
    }

    private void style(JFreeChart chart, float textPt) {
        var theme = new StandardChartTheme("qingqun");
        theme.setExtraLargeFont(bold.deriveFont(textPt * 1.5f)); // every font of the theme, or Chinese turns to boxes
        theme.setLargeFont(plain.deriveFont(textPt));
        theme.setRegularFont(plain.deriveFont(textPt));
        theme.setSmallFont(plain.deriveFont(textPt));
        theme.apply(chart);
        chart.setBackgroundPaint(java.awt.Color.WHITE);
        chart.setPadding(new RectangleInsets(textPt / 2, textPt / 2, textPt / 2, textPt));
        chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(java.awt.Color.WHITE);
        plot.setRangeGridlinePaint(Colours.awt(Colours.GRID));
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        plot.getDomainAxis().setLowerMargin(0.02);
        plot.getDomainAxis().setUpperMargin(0.02);
        if (plot.getRangeAxis() instanceof NumberAxis counts) {
            counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            counts.setUpperMargin(0.18); // room for the numbers above the bars
            counts.setNumberFormatOverride(new java.text.DecimalFormat("0"));
        }
        renderer(plot.getRenderer(), plain.deriveFont(textPt * 0.9f), plot.getDataset().getRowCount());
    }

    private static void renderer(CategoryItemRenderer renderer, Font labels, int series) {
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", new java.text.DecimalFormat("0")));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(labels);
        renderer.setDefaultItemLabelPaint(Colours.awt(Colours.TEXT));
        boolean lines = renderer instanceof LineAndShapeRenderer;
        for (int i = 0; i < series; i++) renderer.setSeriesPaint(i, Colours.awt(Colours.ofSeries(lines ? i + 1 : i)));
        if (renderer instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setItemMargin(0.05);
            bars.setMaximumBarWidth(0.08);
        }
        if (renderer instanceof LineAndShapeRenderer line) {
            line.setDefaultShapesVisible(true);
            line.setDefaultStroke(new java.awt.BasicStroke(3));
            line.setAutoPopulateSeriesStroke(false);
        }
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException broken) {
            throw new org.qingqun.common.ExpectedException(broken, org.qingqun.common.ErrorCode.UNREADABLE_FILE, file);
        }
    }
}

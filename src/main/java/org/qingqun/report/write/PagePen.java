package org.qingqun.report.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;

/// Lines, areas and colours of a pdf page. What pdf saves and restores as a whole is one frame here.
final class PagePen {
    private static final class Frame {
        private final Graphics2D pen;
        private Color fill = Color.BLACK;
        private Color line = Color.BLACK;
        private float width = 1;
        private float[] dash = {};

        Frame(Graphics2D pen) {
            this.pen = pen;
        }

        Frame copy() {
            var copy = new Frame((Graphics2D) pen.create());
            copy.fill = fill;
            copy.line = line;
            copy.width = width;
            copy.dash = dash;
            return copy;
        }
    }

    private final Deque<Frame> saved = new ArrayDeque<>();
    private Frame now;
    private Path2D path = new Path2D.Double();
    private boolean clips;

    PagePen(Graphics2D pen) {
        now = new Frame(pen);
    }

    void save() {
        saved.push(now);
        now = now.copy();
    }

    void restore() {
        now.pen.dispose();
        now = saved.pop();
    }

    void transform(double... matrix) {
        now.pen.transform(new AffineTransform(matrix));
    }

    void fillColour(double... rgb) {
        now.fill = colour(rgb);
    }

    void lineColour(double... rgb) {
        now.line = colour(rgb);
    }

    /// One number is a grey.
    private static Color colour(double... rgb) {
        return rgb.length == 1 ? new Color((float) rgb[0], (float) rgb[0], (float) rgb[0]) : new Color((float) rgb[0], (float) rgb[1], (float) rgb[2]);
    }

    void lineWidth(double points) {
        now.width = (float) points;
    }

    void dash(float... lengths) {
        now.dash = lengths;
    }

    void move(double x, double y) {
        path.moveTo(x, y);
    }

    void line(double x, double y) {
        path.lineTo(x, y);
    }

    void curve(double... to) {
        path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
    }

    /// The curve begins in the direction of its first point's own place.
    void curveFromHere(double... to) {
        var here = path.getCurrentPoint();
        path.curveTo(here.getX(), here.getY(), to[0], to[1], to[2], to[3]);
    }

    void rectangle(double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }

    void close() {
        path.closePath();
    }

    /// The path becomes the clip once it is used up.
    void clip() {
        clips = true;
    }

    void fillPath(int winding) {
        path.setWindingRule(winding);
        fill(path);
        endPath();
    }

    void strokePath() {
        now.pen.setColor(now.line);
        now.pen.setStroke(now.dash.length == 0 ? new BasicStroke(now.width)
                : new BasicStroke(now.width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, now.dash, 0));
        now.pen.draw(path);
        endPath();
    }

    void endPath() {
        if (clips) now.pen.clip(path);
        clips = false;
        path = new Path2D.Double();
    }

    void fill(Shape shape) {
        now.pen.setColor(now.fill);
        now.pen.fill(shape);
    }
}

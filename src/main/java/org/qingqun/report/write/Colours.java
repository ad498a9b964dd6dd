package org.qingqun.report.write;

import java.awt.Color;
import java.util.HexFormat;
import java.util.List;

/// The colours of every chart; the first two differ in grey print too.
final class Colours {
    static final String GRID = "D9D9D9";
    static final String TEXT = "333333";
    private static final List<String> SERIES = List.of("A6B1BD", "1F4E79", "C0504D");

    private Colours() {}

    static String ofSeries(int index) {
        return SERIES.get(index % SERIES.size());
    }

    static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static Color awt(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}

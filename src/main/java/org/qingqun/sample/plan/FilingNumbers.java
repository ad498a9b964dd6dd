package org.qingqun.sample.plan;

/// Filing numbers, each given once.
final class FilingNumbers {
    private final String pattern;
    private int given;

    FilingNumbers(Words words) {
        pattern = words.one("filing");
    }

    String next() {
        given++;
        return pattern.formatted(given);
    }
}

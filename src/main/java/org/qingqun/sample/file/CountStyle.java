package org.qingqun.sample.file;

import org.qingqun.sample.plan.Words;

/// How a unit writes head-counts.
public enum CountStyle {
    PLAIN, PERSONS,
    /// full-width digits
    WIDE,
    /// 约120人, 120余, 120 in turn
    ABOUT;

    Cell write(int count, int row, Words words) {
        return switch (this) {
            case PLAIN -> new Cell.Numeric(count);
            case PERSONS -> new Cell.Text(words.one("count.persons", count));
            case WIDE -> new Cell.Text(Integer.toString(count).chars().mapToObj(c -> Character.toString(c - '0' + '０')).reduce("", String::concat));
            case ABOUT -> switch (row % 3) {
                case 0 -> new Cell.Text(words.one("count.about", count));
                case 1 -> new Cell.Text(words.one("count.more", count));
                default -> new Cell.Numeric(count);
            };
        };
    }
}

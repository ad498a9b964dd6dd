package org.qingqun.duplicate.score;

/// Characters that tell one of several from another wherever they stand: numbers, letters, compass points, opposites.
final class Ordinals {
    private static final String NUMBERS = "0123456789〇零一二三四五六七八九十百两甲乙丙丁戊己庚辛壬癸";
    private static final String ROMAN = "ivx";
    private static final String SIDES = "东南西北中上下左右前后内外大小男女春夏秋冬早晚日夜买卖进出入收发借贷增减升降离去回来往迎送";

    private Ordinals() {}

    /// Whether two remainders, or one beside nothing, are just such marks: 内一科 and 内二科.
    static boolean tellApart(String left, String right) {
        int head = 0;
        while (head < Math.min(left.length(), right.length()) && left.charAt(head) == right.charAt(head)) head++;
        int tail = 0;
        while (tail < Math.min(left.length(), right.length()) - head && left.charAt(left.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) tail++;
        var a = left.substring(head, left.length() - tail);
        var b = right.substring(head, right.length() - tail);
        if (a.isEmpty() || b.isEmpty()) return !(a + b).isEmpty() && (a + b).length() <= 3 && (all(a + b, NUMBERS) || all(a + b, ROMAN));
        return a.length() <= 3 && b.length() <= 3 && (all(a, NUMBERS) && all(b, NUMBERS) || isSide(a) && isSide(b) || isLetter(a) && isLetter(b));
    }

    private static boolean isSide(String text) {
        return text.length() == 1 && SIDES.contains(text);
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z' || all(text, ROMAN);
    }

    private static boolean all(String text, String of) {
        return text.chars().allMatch(c -> of.indexOf(c) >= 0);
    }
}

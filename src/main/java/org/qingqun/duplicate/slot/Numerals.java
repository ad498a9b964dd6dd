package org.qingqun.duplicate.slot;

/// Numbers as names write them: 12, 十二, 〇, 两. Up to 9,999.
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static boolean isChinese(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '十' || c == '百' || c == '〇' || c == '两';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The end of the number beginning at `from`, `from` itself where there is none.
    static int end(String text, int from) {
        int at = from;
        if (at < text.length() && isDigit(text.charAt(at))) {
            while (at < text.length() && isDigit(text.charAt(at))) at++;
            return at;
        }
        while (at < text.length() && at - from < 5 && isChinese(text.charAt(at))) at++;
        return at;
    }

    /// `12` for 12, 012 and 十二; digit by digit for 二〇二四. Anything else as it is.
    static String canonical(String number) {
        if (number.isEmpty() || !isChinese(number.charAt(0))) return stripZeros(number);
        if (number.indexOf('十') < 0 && number.indexOf('百') < 0) return stripZeros(digitByDigit(number));
        int value = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '十' || c == '百') {
                value += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = digit(c);
            }
        }
        return String.valueOf(value + digit);
    }

    /// 十二 for 12; more than two digits stay as they are.
    static String chinese(String digits) {
        if (digits.length() > 2 || !digits.chars().allMatch(c -> isDigit((char) c))) return digits;
        int value = Integer.parseInt(digits);
        if (value < 10) return DIGITS.substring(value, value + 1);
        return (value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十" + (value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1));
    }

    private static String digitByDigit(String number) {
        var digits = new StringBuilder();
        for (char c : number.toCharArray()) digits.append(digit(c));
        return digits.toString();
    }

    private static int digit(char c) {
        if (c == '〇') return 0;
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static String stripZeros(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') at++;
        return digits.substring(at);
    }
}

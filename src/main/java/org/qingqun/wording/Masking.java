package org.qingqun.wording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Custodian;

/// Hides personal data wherever they leave the program: 138****2071, 王**. What is masked already stays as it is.
public final class Masking {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d \\-]*\\d|\\d");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("(?<=[、，,;；/])");

    private Masking() {}

    /// Eleven digits and more keep three and four of them, shorter numbers keep two and two, extensions nothing.
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null || isMasked(phone)) return phone;
        return DIGITS.matcher(phone).find() ? DIGITS.matcher(phone).replaceAll(Masking::hide) : name(phone);
    }

    /// The family name's first character stays; how long the name is does not show. Several names are masked one by one.
    public static @Nullable String name(@Nullable String names) {
        if (names == null || isMasked(names)) return names;
        var masked = new StringBuilder();
        for (var part : BETWEEN_NAMES.split(names)) masked.append(one(part));
        return masked.toString();
    }

    /// Running text: only mobile numbers in it are hidden.
    public static @Nullable String text(@Nullable String text) {
        return text == null ? null : MOBILE.matcher(text).replaceAll(Masking::hide);
    }

    public static Custodian custodian(Custodian custodian) {
        return new Custodian(name(custodian.name()), custodian.title(), phone(custodian.phone()));
    }

    public static boolean isMasked(String value) {
        return value.indexOf('*') >= 0;
    }

    private static String one(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty()) return name;
        var last = trimmed.charAt(trimmed.length() - 1);
        var mark = "、，,;；/".indexOf(last) >= 0 ? String.valueOf(last) : "";
        return trimmed.length() == mark.length() ? mark : Character.toString(trimmed.codePointAt(0)) + "**" + mark;
    }

    private static String hide(MatchResult number) {
        var digits = number.group().replaceAll("\\D", "");
        if (digits.length() < 5) return "****";
        int head = digits.length() >= 11 ? 3 : 2;
        int tail = digits.length() >= 11 ? 4 : 2;
        return digits.substring(0, head) + "****" + digits.substring(digits.length() - tail);
    }
}

package org.qingqun.duplicate.text;

import java.util.Arrays;

/// What two short texts share.
public final class Overlap {
    private Overlap() {}

    /// What is left of each text once the pieces of two and more characters that both hold are taken out, longest first, whatever their order.
    public record Residue(String left, String right) {}

    public static Residue residue(String a, String b) {
        var left = a;
        var right = b;
        while (true) {
            var common = longestCommon(left, right);
            if (common.length() < 2) return new Residue(left, right);
            left = cut(left, common);
            right = cut(right, common);
        }
    }

    /// What `residue` left out of `whole`, in its order.
    public static String commonPart(String whole, String residue) {
        var rest = new StringBuilder();
        int at = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (at < residue.length() && residue.charAt(at) == whole.charAt(i)) at++;
            else rest.append(whole.charAt(i));
        }
        return rest.toString();
    }

    /// Dice coefficient of the character pairs, 0–1; for a single character 1 or 0.
    public static double dice(String a, String b) {
        if (a.equals(b)) return a.isEmpty() ? 0 : 1;
        if (a.length() < 2 || b.length() < 2) return 0;
        var left = pairs(a);
        var right = pairs(b);
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Integer.compare(left[i], right[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * shared / (left.length + right.length);
    }

    /// The same characters in another order.
    public static boolean reordered(String a, String b) {
        if (a.length() != b.length()) return false;
        var left = a.toCharArray();
        var right = b.toCharArray();
        Arrays.sort(left);
        Arrays.sort(right);
        return Arrays.equals(left, right);
    }

    /// Whether `shorter` may abbreviate `longer`: it is no piece of it, but its characters stand in it in order, beginning with the first
    /// (未保, 未成年人保护).
    public static boolean abbreviates(String shorter, String longer) {
        return shorter.length() >= 2 && longer.length() > shorter.length() && shorter.charAt(0) == longer.charAt(0) && !longer.contains(shorter) && standsIn(shorter, longer);
    }

    /// Whether the characters of `shorter` stand in `longer` in their order.
    public static boolean standsIn(String shorter, String longer) {
        if (longer.length() <= shorter.length()) return false;
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) if (longer.charAt(i) == shorter.charAt(at)) at++;
        return at == shorter.length();
    }

    private static int[] pairs(String text) {
        var pairs = new int[text.length() - 1];
        for (int i = 0; i < pairs.length; i++) pairs[i] = pair(text, i);
        Arrays.sort(pairs);
        return pairs;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static String longestCommon(String a, String b) {
        var lengths = new int[b.length() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                lengths[j] = a.charAt(i - 1) == b.charAt(j - 1) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest) {
                    longest = lengths[j];
                    end = i;
                }
            }
        }
        return a.substring(end - longest, end);
    }

    private static String cut(String text, String piece) {
        int at = text.indexOf(piece);
        return text.substring(0, at) + text.substring(at + piece.length());
    }
}

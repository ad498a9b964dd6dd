package org.qingqun.duplicate.slot;

import org.qingqun.duplicate.text.Overlap;

/// Whether two office names that no list knows are one office: 教体局 and 教育体育局.
public final class Offices {
    private Offices() {}

    public static boolean same(String a, String b) {
        if (a.equals(b)) return true;
        var shorter = tail(a.length() <= b.length() ? a : b);
        var longer = tail(a.length() <= b.length() ? b : a);
        if (shorter.length() < 3 || (Lexicon.standard().find(a).isPresent() && Lexicon.standard().find(b).isPresent())) return false;
        return shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1) && Overlap.abbreviates(shorter, longer);
    }

    private static String tail(String office) {
        if (office.endsWith("委员会")) return office.substring(0, office.length() - 2);
        return office.endsWith("办公室") ? office.substring(0, office.length() - 2) : office;
    }
}

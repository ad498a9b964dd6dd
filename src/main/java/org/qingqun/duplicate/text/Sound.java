package org.qingqun.duplicate.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/// How Chinese text is pronounced, tones aside: the usual typo is a character of the same sound.
public final class Sound {
    private static final int LONGEST = 6;

    private Sound() {}

    /// Two different short texts of one length that are read alike.
    public static boolean alike(String a, String b) {
        if (a.length() != b.length() || a.isEmpty() || a.length() > LONGEST || a.equals(b)) return false;
        var left = HanLP.convertToPinyinList(a);
        var right = HanLP.convertToPinyinList(b);
        if (left.size() != right.size()) return false;
        for (int i = 0; i < left.size(); i++) {
            if (a.charAt(i) == b.charAt(i)) continue;
            if (left.get(i) == Pinyin.none5 || !left.get(i).getPinyinWithoutTone().equals(right.get(i).getPinyinWithoutTone())) return false;
        }
        return true;
    }
}

package org.qingqun.duplicate.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Slips of the pen: another character of the same sound (tones and 翘舌 aside), or one that looks alike.
public final class Slip {
    private static final int LONGEST = 6;

    private static final class LookAlikes {
        static final Map<Character, Set<Character>> GROUPS = read();

        private static Map<Character, Set<Character>> read() {
            var groups = new HashMap<Character, Set<Character>>();
            try (var in = Objects.requireNonNull(Slip.class.getResourceAsStream("/org/qingqun/duplicate/lookalikes.txt"));
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.replace(" ", "")).forEach(line -> {
                    for (char c : line.toCharArray()) for (char d : line.toCharArray()) groups.computeIfAbsent(c, _ -> new HashSet<>()).add(d);
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return Map.copyOf(groups);
        }
    }

    private Slip() {}

    /// Reads the dictionary of sounds now rather than at the first slip.
    public static void load() {
        between("管里", "管理");
    }

    /// Two different short texts of one length that differ by slips only.
    public static boolean between(String a, String b) {
        if (a.length() != b.length() || a.isEmpty() || a.length() > LONGEST || a.equals(b)) return false;
        for (int i = 0; i < a.length(); i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y && !LookAlikes.GROUPS.getOrDefault(x, Set.of()).contains(y) && !soundAlike(x, y)) return false;
        }
        return true;
    }

    private static boolean soundAlike(char a, char b) {
        var left = HanLP.convertToPinyinList(String.valueOf(a)).getFirst();
        var right = HanLP.convertToPinyinList(String.valueOf(b)).getFirst();
        return left != Pinyin.none5 && right != Pinyin.none5 && plain(left).equals(plain(right));
    }

    /// Without tone and without what many do not tell apart: zh and z, ing and in.
    private static String plain(Pinyin sound) {
        var text = sound.getPinyinWithoutTone();
        if (text.length() > 1 && text.charAt(1) == 'h') text = text.charAt(0) + text.substring(2);
        return text.endsWith("ng") && text.length() > 3 ? text.substring(0, text.length() - 1) : text;
    }
}

package org.qingqun.inventory;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.lang3.Strings;

/// How a name sounds, as people type it on a Chinese keyboard and as directories order it. A character of several sounds gets the one of the word it
/// stands in, so `重庆` is `chongqing`; rare words may be off.
///
/// @param initials  `fxzsq` for 防汛值守群; Latin letters and digits stand as they are, the rest is left out
/// @param syllables `fangxunzhishouqun`
public record Sound(String initials, String syllables) {
    public static Sound of(String written) {
        var name = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var initials = new StringBuilder();
        var syllables = new StringBuilder();
        var sounds = HanLP.convertToPinyinList(name);
        for (int i = 0; i < sounds.size(); i++) {
            var sound = sounds.get(i);
            if (sound != Pinyin.none5) {
                initials.append(sound.getPinyinWithoutTone().charAt(0));
                syllables.append(sound.getPinyinWithoutTone());
            } else if (i < name.length() && isPlain(name.charAt(i))) {
                initials.append(Character.toLowerCase(name.charAt(i)));
                syllables.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return new Sound(initials.toString(), syllables.toString());
    }

    /// Whether what was typed can be meant as a sound: letters and digits, at least one letter. Empty where it cannot.
    public static String typed(String words) {
        var plain = words.replaceAll("[\\s']+", "").toLowerCase(Locale.ROOT);
        return plain.chars().allMatch(c -> isPlain((char) c)) && plain.chars().anyMatch(c -> c >= 'a') ? plain : "";
    }

    /// Whether a name has these words or sounds as they are typed: `jyj` and `jiaoyu` mean 教育局.
    public static boolean isMeant(String name, String typed) {
        if (Strings.CI.contains(name, typed)) return true;
        var sound = typed(typed);
        return !sound.isEmpty() && of(name).holds(sound);
    }

    /// @param typed as `typed` gives it, not empty
    public boolean holds(String typed) {
        return initials.contains(typed) || syllables.contains(typed);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}

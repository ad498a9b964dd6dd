package org.qingqun.duplicate.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everyday Chinese as HanLP's dictionaries know it: where words end, how much a word tells, which words mean the same.
public final class Vocabulary {
    /// A word as frequent as this in everyday text tells nothing (建设, 企业).
    private static final double COMMON = 2500;
    private static final double MOST_TELLING = 2;
    private static final double LEAST_TELLING = 0.3;
    private static final double LONE_CHARACTER = 0.7;
    private static final int LONGEST = 5;
    /// A word as frequent as this is no name of its own.
    private static final int SOMETIMES = 5;
    private static final Segment SEGMENT = new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false).enableNumberQuantifierRecognize(false);

    private static final class Synonyms {
        static final Map<String, List<String>> CLASSES = read();

        /// Lines of `Aa01A01= 人 士 人物`: the words of one class; only those marked `=` mean the same.
        private static Map<String, List<String>> read() {
            var classes = new HashMap<String, List<String>>();
            for (var line : IOUtil.readLineList(HanLP.Config.CoreSynonymDictionaryDictionaryPath)) {
                var words = line.strip().split(" ");
                if (!words[0].endsWith("=")) continue;
                for (int i = 1; i < words.length; i++) if (words[i].length() > 1) classes.computeIfAbsent(words[i], _ -> new ArrayList<>(1)).add(words[0]);
            }
            return Map.copyOf(classes);
        }
    }

    private Vocabulary() {}

    /// Reads the dictionaries now rather than at the first word.
    public static void load() {
        words("词典");
        meanAlike("词典", "辞典");
    }

    /// The words of a text without blanks. Characters that form no word stay together: 撂荒|耕地|复垦, but 辅具适配 whole.
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var loose = new StringBuilder();
        for (var term : SEGMENT.seg(text)) {
            if (term.word.length() == 1) {
                loose.append(term.word);
                continue;
            }
            flush(loose, words);
            words.add(term.word);
        }
        flush(loose, words);
        return words;
    }

    /// Length of the longest everyday word that begins there and is longer than `known` characters, else 0.
    public static int longerWord(String text, int from, int known) {
        for (int length = Math.min(LONGEST, text.length() - from); length > known; length--)
            if (CoreDictionary.contains(text.substring(from, from + length))) return length;
        return 0;
    }

    /// Whether the character there belongs to an everyday word of two and more characters that is no proper name.
    public static boolean commonWordAt(String text, int at) {
        int from = 0;
        for (var term : SEGMENT.seg(text)) {
            int to = from + term.word.length();
            if (at < to) return term.word.length() > 1 && isCommon(term.word);
            from = to;
        }
        return false;
    }

    private static boolean isCommon(String word) {
        var entry = CoreDictionary.get(word);
        if (entry == null || entry.totalFrequency < SOMETIMES) return false;
        var nature = entry.nature[0];
        return nature != Nature.ns && nature != Nature.nr && nature != Nature.nt && nature != Nature.nz;
    }

    public static boolean isWord(String text) {
        return text.length() > 1 && (CoreDictionary.contains(text) || Synonyms.CLASSES.containsKey(text));
    }

    /// How much a word tells, 0.3–2: rare words more than common ones.
    public static double weight(String word) {
        if (word.length() == 1) return LONE_CHARACTER;
        var entry = CoreDictionary.get(word);
        int frequency = entry == null ? 0 : entry.totalFrequency;
        return Math.clamp(Math.log(COMMON / (frequency + 1)) / Math.log(40), LEAST_TELLING, MOST_TELLING);
    }

    /// Whether two words stand in one class of the dictionary of synonyms: 发证 and 颁证.
    public static boolean meanAlike(String a, String b) {
        return Synonyms.CLASSES.getOrDefault(a, List.of()).stream().anyMatch(Synonyms.CLASSES.getOrDefault(b, List.of())::contains);
    }

    private static void flush(StringBuilder loose, List<String> words) {
        if (!loose.isEmpty()) words.add(loose.toString());
        loose.setLength(0);
    }
}

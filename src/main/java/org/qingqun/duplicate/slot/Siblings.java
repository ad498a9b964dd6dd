package org.qingqun.duplicate.slot;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingqun.duplicate.text.Normaliser;

/// Words that stand side by side and never for each other: 小麦 and 水稻, 高血压 and 糖尿病, 城市 and 农村. Whatever else two names share, one of each
/// tells them apart.
public final class Siblings {
    private static final int MOST_GROUPS = 1000;
    private static final AhoCorasickDoubleArrayTrie<Integer> WORDS = read();

    private Siblings() {}

    /// The siblings a text speaks of, each as a number: its family times a thousand and its place there.
    static Set<Integer> in(String text) {
        if (text.length() < 2) return Set.of();
        var longest = new int[text.length()];
        var what = new int[text.length()];
        WORDS.parseText(text, (begin, end, sibling) -> {
            if (end - begin <= longest[begin]) return;
            longest[begin] = end - begin;
            what[begin] = sibling;
        });
        Set<Integer> found = Set.of();
        for (int at = 0; at < text.length(); at++) {
            if (longest[at] == 0) continue;
            if (found.isEmpty()) found = new TreeSet<>();
            found.add(what[at]);
            at += longest[at] - 1;
        }
        return found;
    }

    /// Whether both speak of one family, and not of one member of it.
    public static boolean tellApart(Set<Integer> a, Set<Integer> b) {
        if (a.isEmpty() || b.isEmpty()) return false;
        for (int left : a) {
            int family = left / MOST_GROUPS;
            boolean both = b.stream().anyMatch(right -> right / MOST_GROUPS == family);
            boolean one = both && a.stream().anyMatch(l -> l / MOST_GROUPS == family && b.contains(l));
            if (both && !one) return true;
        }
        return false;
    }

    private static AhoCorasickDoubleArrayTrie<Integer> read() {
        var words = new TreeMap<String, Integer>();
        int family = 0;
        for (var line : WordLists.lines("siblings.txt")) {
            family++;
            int member = 0;
            for (var names : line.split(" ")) {
                member++;
                for (var name : names.split("/")) words.put(Normaliser.normalise(name), family * MOST_GROUPS + member);
            }
        }
        var trie = new AhoCorasickDoubleArrayTrie<Integer>();
        trie.build(words);
        return trie;
    }
}

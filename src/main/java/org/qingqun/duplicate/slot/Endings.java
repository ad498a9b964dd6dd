package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Ends of names that say nothing though no list has them as they stand there: 组 of 网评员联络组, 专搬 of 环保督察专搬群.
final class Endings {
    private static final Set<Kind> BEFORE_A_BODY = EnumSet.of(Kind.SUFFIX, Kind.TAIL, Kind.BOILERPLATE, Kind.OUTSIDER, Kind.LEADER, Kind.LINE);
    /// What those before it form.
    private static final String BODIES = "组圈队";

    private Endings() {}

    /// @param at the last token before the known endings, -1 where there is none
    static List<Token> cut(List<Token> tokens, int at) {
        if (at < 0 || tokens.get(at).kind() != Kind.REST) return tokens;
        var text = tokens.get(at).text();
        if (text.length() == 1) return at > 0 && BEFORE_A_BODY.contains(tokens.get(at - 1).kind()) && goesOn(tokens.get(at - 1).text(), text) ? without(tokens, at, 1) : tokens;
        int slip = Lexicon.slippedEnding(text);
        return slip == 0 || slip == text.length() && at == 0 ? tokens : without(tokens, at, slip);
    }

    /// 组 of 联络组, and 圆 of 联络圆, which is the 联络员.
    private static boolean goesOn(String ending, String more) {
        return BODIES.contains(more) || Lexicon.slippedEnding(ending + more) > ending.length();
    }

    private static List<Token> without(List<Token> tokens, int at, int length) {
        var all = new ArrayList<>(tokens.subList(0, at));
        var text = tokens.get(at).text();
        var kept = text.substring(0, text.length() - length);
        if (!kept.isEmpty()) all.add(new Token(Kind.REST, kept, kept, ""));
        all.addAll(tokens.subList(at + 1, tokens.size()));
        return all;
    }
}

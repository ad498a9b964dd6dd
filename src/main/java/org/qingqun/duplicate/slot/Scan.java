package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Lexicon.Hit;
import org.qingqun.duplicate.text.Normaliser;
import org.qingqun.duplicate.text.Vocabulary;

/// One pass over one text. What begins at a place is tried in this order: a level, a number, a place by its shape, a known word; the rest stays in one piece.
final class Scan {
    private static final String GOVERNMENT = "政府";
    private static final String LEVEL_MARKS = "省市县区镇乡村";
    private static final Rank[] RANKS = Rank.values();
    private static final Set<Kind> FOLDED = EnumSet.of(Kind.TOPIC, Kind.FACET, Kind.ACTION, Kind.FILLER, Kind.TAIL, Kind.SUFFIX, Kind.BOILERPLATE, Kind.DIRECTION,
            Kind.NOISE);
    /// What we cut off ourselves: 产业群, 农技员, 中小学校.
    private static final String OWN_ENDINGS = "群员校者手";
    /// Houses that are told apart by number in one place.
    private static final Set<String> INSTITUTIONS = Set.of("小学", "中学", "幼儿园", "医院");
    private static final String COMMON_NAME = "人民";
    private static final Set<Kind> FUNCTION = EnumSet.of(Kind.TOPIC, Kind.FACET, Kind.ACTION, Kind.WORD, Kind.REST);

    private final String text;
    private final @Nullable Hit[] hits;
    private final Scanner.Nearby nearby;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int restFrom = -1;

    Scan(String text, @Nullable Hit[] hits, Scanner.Nearby nearby) {
        this.text = text;
        this.hits = hits;
        this.nearby = nearby;
    }

    List<Token> run() {
        while (at < text.length()) {
            if (text.charAt(at) == Normaliser.BREAK) {
                endRest();
                at++;
            } else if (!step()) {
                if (restFrom < 0) restFrom = at;
                at++;
            }
        }
        endRest();
        return tokens;
    }

    private boolean step() {
        var hit = hits[at];
        if (marksLevel(hit)) return takeLevel();
        int known = hit == null ? 0 : hit.length();
        var number = NumberScan.at(text, at).filter(n -> n.length() >= known);
        if (number.isPresent()) return take(number.get());
        var place = atBoundary() && !beforeKnownPlace(hit) ? PlaceScan.at(text, hits, at).filter(p -> p.name().length() > known) : Optional.<Place>empty();
        if (place.isPresent()) return take(place.get());
        if (hit == null) return false;
        if (hit.term().kind() == Kind.SHORT_PLACE) return takeShort(hit.term().canonical());
        if (hit.term().kind() == Kind.NOISE && known == 1 && !standsAlone()) return false;
        return (FOLDED.contains(hit.term().kind()) && takeLongerWord(known) || take(hit));
    }

    /// 青禾 of 青禾柳湾镇, which is no town of four characters.
    private boolean beforeKnownPlace(@Nullable Hit hit) {
        var next = hit == null || hit.term().kind() != Kind.SHORT_PLACE || at + hit.length() >= hits.length ? null : hits[at + hit.length()];
        return hit != null && next != null && next.term().kind() == Kind.PLACE && nearby.find(hit.term().canonical()).isPresent();
    }

    /// 新 of （新）防汛群 or 防汛新群, not of 新型冠状病毒.
    private boolean standsAlone() {
        if (at + 1 == text.length() || text.charAt(at + 1) == Normaliser.BREAK) return true;
        var next = hits[at + 1];
        return next != null && next.term().kind() == Kind.CARRIER;
    }

    /// A short form (柳湾 for 柳湾镇) is a place only where a name may begin with one; a full name is one anywhere.
    private boolean takeShort(String name) {
        if (!atBoundary()) return false;
        var found = nearby.find(name);
        return found.isPresent() && takePlace(name, found.get().name(), found.get().rank());
    }

    /// 消防 of 消防车 is no subject, 服务 of 服务区 no ending: an everyday word goes on.
    private boolean takeLongerWord(int known) {
        int length = Vocabulary.longerWord(text, at, known);
        var word = text.substring(at, at + length);
        if (length == 0 || OWN_ENDINGS.indexOf(word.charAt(length - 1)) >= 0) return false;
        endRest();
        tokens.add(new Token(Kind.WORD, word, word, ""));
        at += length;
        return true;
    }

    /// 市 of 市政务服务局 belongs to no 市政: what begins after it is an office, or a much longer word.
    private boolean marksLevel(@Nullable Hit hit) {
        if (LEVEL_MARKS.indexOf(text.charAt(at)) < 0 || at + 1 >= text.length() || !atBoundary()) return false;
        var next = hits[at + 1];
        int known = hit == null ? 0 : hit.length();
        if (known == 0 && NumberScan.at(text, at + 1).filter(n -> INSTITUTIONS.contains(n.token().label())).isPresent()) return true;
        return next != null && (next.term().kind().isOffice() && next.length() >= known || next.length() >= known + 2 && known > 0);
    }

    private boolean takeLevel() {
        tokens.add(new Token(Kind.LEVEL, text.substring(at, at + 1), text.substring(at, at + 1), ""));
        at++;
        return true;
    }

    private boolean take(NumberScan.Found number) {
        boolean school = atBoundary() && INSTITUTIONS.contains(number.token().label()) && hasNoFunction();
        endRest();
        tokens.add(school ? institution(number) : number.token());
        if (!school && !number.extra().isEmpty()) tokens.add(new Token(Kind.WORD, number.extra(), number.extra(), ""));
        at += number.length();
        return true;
    }

    /// 第二小学 and 二小, 第二人民医院 and 二院 are one house.
    private static Token institution(NumberScan.Found number) {
        var token = number.token();
        var name = "第" + Numerals.chinese(token.canonical()) + number.extra().replace(COMMON_NAME, "") + token.label();
        return new Token(Kind.ORGANISATION, token.text(), name, "");
    }

    private boolean take(Place place) {
        return takePlace(place.name(), place.name(), place.rank());
    }

    private boolean takePlace(String written, String name, Rank rank) {
        endRest();
        tokens.add(new Token(Kind.PLACE, written, name, rank.name()));
        int end = at + written.length();
        for (int i = at + 1; i < end; i++) {
            var office = hits[i];
            if (office == null || i + office.length() <= end || !office.term().kind().isOffice() && !office.term().kind().isRole()) continue;
            at = i;
            return take(office); // the committee (村民委员会) of 下河村民委员会 and the villagers of 下河村民群 share a character with the village
        }
        at = end;
        return true;
    }

    private boolean take(Hit hit) {
        if (hit.term().kind() == Kind.PLACE) return takePlace(hit.term().canonical(), hit.term().canonical(), RANKS[hit.term().group()]);
        if (hit.term().kind() == Kind.BRANCH && isNameOfBranch()) return takeBranch(hit);
        endRest();
        var term = hit.term();
        var label = term.kind() == Kind.DIRECTION ? String.valueOf(term.group()) : "";
        tokens.add(new Token(kind(term), text.substring(at, at + hit.length()), term.canonical(), label, term.facet()));
        at += hit.length();
        return true;
    }

    /// An office is whose group it is only before its function: 水利局 of 水利局值班群, not of 驻村水利局帮扶群.
    private Kind kind(Term term) {
        boolean late = !hasNoFunction();
        if (term.canonical().equals(GOVERNMENT) && saysNotWhose() && !isEnd(at + GOVERNMENT.length())) return Kind.FILLER;
        return term.kind().isOffice() && late ? Kind.WORD : term.kind();
    }

    private boolean hasNoFunction() {
        for (var token : tokens) if (FUNCTION.contains(token.kind())) return false;
        return true;
    }

    /// 政府 of 政府非税收入: no place and no level before it.
    private boolean saysNotWhose() {
        if (!text.startsWith(GOVERNMENT, at)) return false;
        var before = tokens.isEmpty() ? Kind.REST : tokens.getLast().kind();
        return before != Kind.PLACE && before != Kind.LEVEL;
    }

    private boolean isEnd(int from) {
        var next = from < hits.length ? hits[from] : null;
        return from >= hits.length || next != null && (next.term().kind() == Kind.CARRIER || next.term().kind() == Kind.SUFFIX);
    }

    /// 柳湾 of 柳湾派出所: unknown and short, where a name may begin.
    private boolean isNameOfBranch() {
        if (restFrom < 0 || at - restFrom < 2 || at - restFrom > 4) return false;
        int from = restFrom;
        restFrom = -1;
        boolean may = atBoundary(from);
        restFrom = from;
        return may;
    }

    private boolean takeBranch(Hit hit) {
        var name = text.substring(restFrom, at);
        restFrom = -1;
        tokens.add(new Token(Kind.PLACE, name, name, Rank.TOWN.name()));
        tokens.add(new Token(Kind.BRANCH, text.substring(at, at + hit.length()), hit.term().canonical(), ""));
        at += hit.length();
        return true;
    }

    private boolean atBoundary() {
        return restFrom < 0 && atBoundary(at);
    }

    private boolean atBoundary(int from) {
        if (from == 0 || text.charAt(from - 1) == Normaliser.BREAK) return true;
        var kind = tokens.isEmpty() ? Kind.REST : tokens.getLast().kind();
        return kind == Kind.PLACE || kind == Kind.LEVEL || kind.isOffice() || kind == Kind.YEAR || kind == Kind.NOISE;
    }

    /// 县 before 水利局 and 村 before 会计 say the level, not a word of the core.
    private void endRest() {
        if (restFrom < 0) return;
        var rest = text.substring(restFrom, at);
        var kind = rest.length() == 1 && LEVEL_MARKS.contains(rest) ? Kind.LEVEL : Kind.REST;
        tokens.add(new Token(kind, rest, rest, ""));
        restFrom = -1;
    }
}

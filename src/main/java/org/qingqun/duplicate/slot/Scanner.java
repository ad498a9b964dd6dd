package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Lexicon.Hit;
import org.qingqun.duplicate.text.Normaliser;

/// Cuts a normalised text into pieces, left to right, the longest first: numbers, known words, places by their shape, the rest.
final class Scanner {
    private static final String LEVEL_MARKS = "省市县区镇乡村";

    private final Lexicon lexicon;

    Scanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Token> scan(String text) {
        return new Pass(text, lexicon.hits(text)).run();
    }

    /// One pass over one text.
    private static final class Pass {
        private final String text;
        private final @Nullable Hit[] hits;
        private final List<Token> tokens = new ArrayList<>();
        private int at;
        private int restFrom = -1;

        Pass(String text, @Nullable Hit[] hits) {
            this.text = text;
            this.hits = hits;
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
            var place = atBoundary() ? PlaceScan.at(text, hits, at).filter(p -> p.name().length() > known) : Optional.<Place>empty();
            if (place.isPresent()) return take(place.get());
            return hit != null && (hit.term().kind() != Kind.PLACE || mayBePlace(hit)) && take(hit);
        }

        /// 市 of 市政务服务局 belongs to no 市政: what begins after it is an office, or a much longer word.
        private boolean marksLevel(@Nullable Hit hit) {
            if (LEVEL_MARKS.indexOf(text.charAt(at)) < 0 || at + 1 >= text.length() || !atBoundary()) return false;
            var next = hits[at + 1];
            int known = hit == null ? 0 : hit.length();
            return next != null && ((next.term().kind() == Kind.ORGANISATION && next.length() >= known) || (next.length() >= known + 2 && known > 0));
        }

        private boolean takeLevel() {
            tokens.add(new Token(Kind.LEVEL, text.substring(at, at + 1), text.substring(at, at + 1), ""));
            at++;
            return true;
        }

        private boolean take(NumberScan.Found number) {
            endRest();
            tokens.add(number.token());
            if (!number.extra().isEmpty()) tokens.add(new Token(Kind.WORD, number.extra(), number.extra(), ""));
            at += number.length();
            return true;
        }

        private boolean take(Place place) {
            endRest();
            tokens.add(new Token(Kind.PLACE, place.name(), place.name(), place.rank().name()));
            int end = at + place.name().length();
            for (int i = at + 1; i < end; i++) {
                var office = hits[i];
                if (office == null || i + office.length() <= end || office.term().kind() != Kind.ORGANISATION) continue;
                at = i;
                return take(office); // the village committee (村民委员会) of 下河村民委员会 shares its first character with the village
            }
            at = end;
            return true;
        }

        private boolean take(Hit hit) {
            endRest();
            var term = hit.term();
            var label = switch (term.kind()) {
                case PLACE -> Rank.at(term.group()).name();
                case DIRECTION -> String.valueOf(term.group());
                default -> "";
            };
            tokens.add(new Token(term.kind(), text.substring(at, at + hit.length()), term.canonical(), label, term.facet()));
            at += hit.length();
            return true;
        }

        /// A short form (柳湾 for 柳湾镇) is a place only where a name may begin with one; a full name is one anywhere.
        private boolean mayBePlace(Hit hit) {
            return text.startsWith(hit.term().canonical(), at) || atBoundary();
        }

        private boolean atBoundary() {
            if (restFrom >= 0) return false;
            if (at == 0 || text.charAt(at - 1) == Normaliser.BREAK) return true;
            var kind = tokens.isEmpty() ? Kind.REST : tokens.getLast().kind();
            return kind == Kind.PLACE || kind == Kind.LEVEL || kind == Kind.ORGANISATION || kind == Kind.YEAR;
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
}

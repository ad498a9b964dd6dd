package org.qingqun.rule.season;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Season;
import org.qingqun.rule.name.FinishedWords;
import org.qingqun.rule.name.WordList;
import org.qingqun.rule.name.YearInName;

/// What a work group's name suggests about its season. A proposal only: a person confirms or declines it.
public final class SeasonWords {
    /// @param word what was found in the name
    public record Proposal(String word, Season season) {}

    /// @param pattern the word, unless it is part of an office's name (应急管理局)
    private record Known(Pattern pattern, Proposal proposal) {}

    private static final String NO_OFFICE = "(?!局|管理|委|办公室|中心|大队|支队)";
    private static final List<Known> WORDS = WordList.read("seasons.txt").stream().map(SeasonWords::known).toList();

    private SeasonWords() {}

    /// Empty for what is temporary, bears a year or was made for work that is over: that ends, and does not wait.
    public static Optional<Proposal> propose(Asset asset) {
        var term = asset.facts().term().kind();
        if (asset.family() != Family.WORK_GROUP || term == Term.Kind.UNTIL_DATE || term == Term.Kind.UNTIL_EVENT) return Optional.empty();
        var name = asset.name();
        for (var known : WORDS) {
            if (!name.contains(known.proposal().word()) || !known.pattern().matcher(name).find()) continue; // the plain search spares most names the other
            return YearInName.find(name).isEmpty() && FinishedWords.find(name).isEmpty() ? Optional.of(known.proposal()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Known known(String[] parts) {
        var season = parts[1].equals("standing") ? Season.STANDING : Season.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return new Known(Pattern.compile(Pattern.quote(parts[0]) + NO_OFFICE), new Proposal(parts[0], season));
    }
}

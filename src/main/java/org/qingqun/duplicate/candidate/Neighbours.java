package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Profile;

/// Which rows of a register one more asset is compared with: the same as `Candidates` would, found without looking at the others. Not for several threads.
public final class Neighbours {
    private final List<Profile> profiles;
    private final Map<String, List<Integer>> scopes = new HashMap<>();
    private final Set<Integer> homeless = new HashSet<>();
    /// Of each large scope, by county: the rows that may lie there; of any county under the empty name.
    private final Map<String, Map<String, SharedPieces>> cuts = new HashMap<>();
    private @Nullable SharedPieces everywhere;

    /// @param profiles rows may be appended, see `add`
    public Neighbours(List<Profile> profiles) {
        this.profiles = profiles;
        for (int row = 0; row < profiles.size(); row++) file(row);
        // now, so that no question waits for it
        scopes.forEach((scope, rows) -> {
            if (rows.size() >= Candidates.SMALL) cutByCounty(scope, rows);
        });
        if (!homeless.isEmpty()) everywhere();
    }

    /// Takes in a row that was appended to the profiles.
    public void add(int row) {
        file(row);
        if (everywhere != null) everywhere.add(row);
        cutsOf(profiles.get(row)).forEach(pieces -> pieces.add(row));
    }

    public void remove(int row) {
        scopes.getOrDefault(profiles.get(row).scope(), List.of()).remove(Integer.valueOf(row));
        homeless.remove(row);
        if (everywhere != null) everywhere.remove(row);
        cutsOf(profiles.get(row)).forEach(pieces -> pieces.remove(row));
    }

    /// Rows to compare it with, ascending.
    public Set<Integer> of(Profile profile) {
        var rows = scopes.getOrDefault(profile.scope(), List.of());
        var found = new TreeSet<Integer>();
        if (rows.size() < Candidates.SMALL) found.addAll(rows);
        else found.addAll(cut(profile.scope(), Candidates.county(profile), rows).sharing(profile));
        boolean anywhere = profile.ofAnyOffice();
        if (anywhere || !homeless.isEmpty())
            for (int row : everywhere().sharing(profile)) if ((anywhere || homeless.contains(row)) && Candidates.mayMeet(profile, profiles.get(row))) found.add(row);
        return found;
    }

    private void cutByCounty(String scope, List<Integer> rows) {
        var counties = rows.stream().map(row -> Candidates.county(profiles.get(row))).distinct().toList();
        counties.forEach(county -> cut(scope, county, rows));
        if (counties.size() > 1) cut(scope, "", rows);
        else cuts.computeIfAbsent(scope, _ -> new HashMap<>()).put("", cut(scope, counties.getFirst(), rows)); // all lie there, so those of any county are the same
    }

    private SharedPieces cut(String scope, String county, List<Integer> rows) {
        return cuts.computeIfAbsent(scope, _ -> new HashMap<>()).computeIfAbsent(county,
                _ -> new SharedPieces(profiles, rows.stream().filter(row -> liesIn(county, profiles.get(row))).toList(), SharedPieces.MANY));
    }

    private Stream<SharedPieces> cutsOf(Profile profile) {
        return cuts.getOrDefault(profile.scope(), Map.of()).entrySet().stream().filter(cut -> liesIn(cut.getKey(), profile)).map(Map.Entry::getValue).distinct();
    }

    private static boolean liesIn(String county, Profile profile) {
        return county.isEmpty() || Candidates.mayLieIn(county, profile);
    }

    private void file(int row) {
        scopes.computeIfAbsent(profiles.get(row).scope(), _ -> new ArrayList<>()).add(row);
        if (profiles.get(row).ofAnyOffice()) homeless.add(row);
    }

    private SharedPieces everywhere() {
        if (everywhere == null) everywhere = new SharedPieces(profiles, scopes.values().stream().flatMap(List::stream).sorted().toList(), SharedPieces.FEW);
        return everywhere;
    }
}

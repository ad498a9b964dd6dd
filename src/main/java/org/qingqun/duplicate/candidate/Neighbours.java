package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Profile;

/// Which rows of a register one more asset is compared with: the same as `Candidates` would, found without looking at the others. Not for several threads.
public final class Neighbours {
    private final List<Profile> profiles;
    private final Map<String, List<Integer>> scopes = new HashMap<>();
    private final Set<Integer> homeless = new HashSet<>();
    /// Made when first asked for: those of large scopes, by county, and those of all rows.
    private final Map<Cut, SharedPieces> cuts = new HashMap<>();
    private @Nullable SharedPieces everywhere;

    /// The rows of a scope that may lie in one county; of any county where none is told.
    private record Cut(String scope, String county) {
        boolean takes(Profile profile) {
            return scope.equals(profile.scope()) && (county.isEmpty() || Candidates.mayLieIn(county, profile));
        }
    }

    /// @param profiles rows may be appended, see `add`
    public Neighbours(List<Profile> profiles) {
        this.profiles = profiles;
        for (int row = 0; row < profiles.size(); row++) file(row);
        if (!homeless.isEmpty()) everywhere(); // now, so that the first question does not wait for it
    }

    /// Takes in a row that was appended to the profiles.
    public void add(int row) {
        file(row);
        if (everywhere != null) everywhere.add(row);
        cuts.forEach((cut, pieces) -> {
            if (cut.takes(profiles.get(row))) pieces.add(row);
        });
    }

    public void remove(int row) {
        scopes.getOrDefault(profiles.get(row).scope(), List.of()).remove(Integer.valueOf(row));
        homeless.remove(row);
        if (everywhere != null) everywhere.remove(row);
        cuts.forEach((cut, pieces) -> {
            if (cut.takes(profiles.get(row))) pieces.remove(row);
        });
    }

    /// Rows to compare it with, ascending.
    public Set<Integer> of(Profile profile) {
        var rows = scopes.getOrDefault(profile.scope(), List.of());
        var found = new TreeSet<Integer>();
        if (rows.size() < Candidates.SMALL) found.addAll(rows);
        else found.addAll(cut(profile, rows).sharing(profile));
        boolean anywhere = profile.ofAnyOffice();
        if (anywhere || !homeless.isEmpty())
            for (int row : everywhere().sharing(profile)) if ((anywhere || homeless.contains(row)) && Candidates.mayMeet(profile, profiles.get(row))) found.add(row);
        return found;
    }

    private SharedPieces cut(Profile profile, List<Integer> rows) {
        return cuts.computeIfAbsent(new Cut(profile.scope(), Candidates.county(profile)),
                cut -> new SharedPieces(profiles, rows.stream().filter(row -> cut.takes(profiles.get(row))).toList(), SharedPieces.MANY));
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

package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Rank;

/// Which profiles are compared: those of one scope. A large scope is cut by what its names say, so no comparison grows with the square of the rows.
///
/// @param vetoed whether pairs are wanted too that another number alone keeps apart
public record Candidates(List<Profile> profiles, boolean vetoed) {
    /// Takes two positions in the list of profiles, the smaller first.
    public interface Visitor {
        void compare(int a, int b);
    }

    /// Some pairs that can be visited independently of the others.
    public interface Block {
        void forEach(Visitor visitor);
    }

    /// Scopes up to this size are compared each with each.
    static final int SMALL = 150;

    /// Every pair worth comparing, once, in blocks in a fixed order.
    ///
    /// @param members positions in the list of profiles to take in, ascending
    public List<Block> blocks(List<Integer> members) {
        var blocks = new ArrayList<Block>();
        for (var rows : grouped(members)) {
            if (rows.size() <= SMALL) blocks.add(visitor -> eachWithEach(rows, visitor));
            else large(rows, blocks);
        }
        var homeless = members.stream().filter(i -> profiles.get(i).ofAnyOffice()).toList();
        if (!homeless.isEmpty()) blocks.add(visitor -> new SharedPieces(profiles, members, SharedPieces.FEW).forEachWith(homeless, (a, b) -> {
            if (mayMeet(profiles.get(a), profiles.get(b))) visitor.compare(a, b);
        }));
        return blocks;
    }

    /// Villages of one name in several counties are several scopes; a row whose county is not told is compared with all of them.
    private void large(List<Integer> rows, List<Block> blocks) {
        var counties = new TreeMap<String, List<Integer>>();
        for (int row : rows) counties.computeIfAbsent(county(profiles.get(row)), _ -> new ArrayList<>()).add(row);
        var anywhere = counties.getOrDefault("", List.of());
        counties.values().forEach(there -> {
            if (there.size() <= SMALL) blocks.add(visitor -> eachWithEach(there, visitor));
            else blocks.add(visitor -> new SharedPieces(profiles, there, SharedPieces.MANY).forEach(visitor));
        });
        if (!anywhere.isEmpty() && counties.size() > 1) blocks.add(visitor -> new SharedPieces(profiles, rows, SharedPieces.MANY).forEachWith(anywhere, (a, b) -> {
            if (!county(profiles.get(a)).equals(county(profiles.get(b)))) visitor.compare(a, b);
        }));
    }

    /// Whether a row is of that county, or does not tell.
    static boolean mayLieIn(String county, Profile one) {
        return Set.of("", county).contains(county(one));
    }

    /// Empty where it is not told.
    static String county(Profile p) {
        var county = p.path().places().get(Rank.COUNTY);
        return county == null ? "" : county.stem();
    }

    /// Two of which one does not say of which office it is: of one family, not yet met in one scope, and of one office if both name one.
    static boolean mayMeet(Profile a, Profile b) {
        if (a.asset().family() != b.asset().family() || a.scope().equals(b.scope())) return false;
        return a.organisation().isEmpty() || b.organisation().isEmpty() || a.organisation().equals(b.organisation());
    }

    private List<List<Integer>> grouped(List<Integer> members) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int i : members) groups.computeIfAbsent(profiles.get(i).scope(), _ -> new ArrayList<>()).add(i);
        return List.copyOf(groups.values());
    }

    /// Only rows with the same number (第三网格) where others would be kept apart anyway.
    private void eachWithEach(List<Integer> rows, Visitor visitor) {
        if (vetoed) pairs(rows, visitor);
        else byNumber(rows).values().forEach(same -> pairs(same, visitor));
    }

    private Map<Map<String, String>, List<Integer>> byNumber(List<Integer> rows) {
        var numbers = new LinkedHashMap<Map<String, String>, List<Integer>>();
        for (int row : rows) numbers.computeIfAbsent(profiles.get(row).slots().parts(), _ -> new ArrayList<>()).add(row);
        return numbers;
    }

    private static void pairs(List<Integer> rows, Visitor visitor) {
        for (int i = 0; i < rows.size(); i++) for (int j = i + 1; j < rows.size(); j++) visitor.compare(rows.get(i), rows.get(j));
    }
}

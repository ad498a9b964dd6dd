package org.qingqun.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.qingqun.bench.Tables.Linkage;
import org.qingqun.bench.Timed.Found;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.BlockFiltering;
import org.scify.jedai.blockprocessing.blockcleaning.ComparisonsBasedBlockPurging;
import org.scify.jedai.blockprocessing.comparisoncleaning.CardinalityNodePruning;
import org.scify.jedai.blockprocessing.comparisoncleaning.WeightedNodePruning;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.EquivalenceCluster;
import org.scify.jedai.entityclustering.ConnectedComponentsClustering;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;
import org.scify.jedai.utilities.enumerations.WeightingScheme;

/// JedAI-core 3.0: token blocking, filtering and pruning, cosine of TF-IDF, connected components or one partner each. Since it cuts words at blanks it is given
/// Chinese text as pairs of characters.
final class JedaiPeer {
    private JedaiPeer() {}

    public static void main(String[] args) throws Exception {
        Timed.start("JedAI-core 3.0");
        for (var table : Tables.all(Path.of(args[0]), args.length > 1)) {
            try {
                var found = Timed.time(table.name(), () -> match(table));
                Timed.quality("JedAI", table.name(), found, table.truth(), table.oneTable() ? 0.5 : 0.3);
            } catch (Exception | OutOfMemoryError broken) {
                System.out.println("JedAI      " + table.name() + " gave up: " + broken);
            }
        }
    }

    private static List<Found> match(Linkage table) {
        var left = profiles(table.left());
        var right = table.oneTable() ? null : profiles(table.right());
        var blocking = new StandardBlocking();
        var blocks = right == null ? blocking.getBlocks(left) : blocking.getBlocks(left, right);
        blocks = new ComparisonsBasedBlockPurging(!table.oneTable()).refineBlocks(blocks);
        blocks = new BlockFiltering(0.8).refineBlocks(blocks);
        blocks = (table.oneTable() ? new CardinalityNodePruning(WeightingScheme.JS) : new WeightedNodePruning(WeightingScheme.ECBS)).refineBlocks(blocks);
        var matcher = right == null ? new ProfileMatcher(left, RepresentationModel.TOKEN_UNIGRAMS_TF_IDF, SimilarityMetric.COSINE_SIMILARITY)
                : new ProfileMatcher(left, right, RepresentationModel.TOKEN_UNIGRAMS_TF_IDF, SimilarityMetric.COSINE_SIMILARITY);
        var similarities = matcher.executeComparisons(blocks);
        var raw = new ArrayList<Found>();
        for (int i = 0; i < similarities.getNoOfComparisons(); i++)
            raw.add(new Found(similarities.getEntityIds1()[i] + "", similarities.getEntityIds2()[i] + "", similarities.getSimilarities()[i]));
        return right == null ? components(table, similarities, raw) : partners(table, raw);
    }

    /// Pairs within a component, scored by the highest threshold that still joins them.
    private static List<Found> components(Linkage table, org.scify.jedai.datamodel.SimilarityPairs similarities, List<Found> raw) {
        var best = new HashMap<String, Found>();
        for (double threshold = 0.95; threshold >= 0.45; threshold -= 0.05) {
            for (EquivalenceCluster cluster : new ConnectedComponentsClustering(threshold).getDuplicates(similarities)) {
                var ids = cluster.getEntityIdsD1().toArray();
                if (ids.length > 500) continue; // a chain through everything: nothing anyone would merge
                for (int i = 0; i < ids.length; i++) for (int j = i + 1; j < ids.length; j++) {
                    var found = new Found(table.left().get(ids[i])[0], table.left().get(ids[j])[0], threshold);
                    best.putIfAbsent(found.a() + " " + found.b(), found);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private static List<Found> partners(Linkage table, List<Found> raw) {
        var taken = new java.util.HashSet<String>();
        var partners = new ArrayList<Found>();
        for (var f : raw.stream().sorted((x, y) -> Double.compare(y.score(), x.score())).toList()) {
            if (!taken.add("a" + f.a())) continue;
            if (!taken.add("b" + f.b())) {
                taken.remove("a" + f.a());
                continue;
            }
            partners.add(new Found(table.left().get(Integer.parseInt(f.a()))[0], table.right().get(Integer.parseInt(f.b()))[0], f.score()));
        }
        return partners;
    }

    private static List<EntityProfile> profiles(List<String[]> rows) {
        var profiles = new ArrayList<EntityProfile>();
        for (var row : rows) {
            var profile = new EntityProfile(row[0]);
            for (int i = 1; i < row.length; i++) if (!row[i].isBlank()) profile.addAttribute("f" + i, words(row[i]));
            profiles.add(profile);
        }
        return profiles;
    }

    /// Pairs of characters as `uXXXX`, since its words are runs of ASCII letters.
    private static String words(String text) {
        if (text.chars().noneMatch(Character::isIdeographic)) return text;
        var words = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) words.append("u%04x%04x ".formatted((int) text.charAt(i), (int) text.charAt(i + 1)));
        return words.toString();
    }
}

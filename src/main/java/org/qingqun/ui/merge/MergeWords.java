package org.qingqun.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.duplicate.cluster.Survivor;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Platform;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.SignalText;
import org.qingqun.wording.Terms;

/// What the page says of a choice, in sentences.
record MergeWords(Messages messages) {
    /// A pair and why it is one: the score and each part of it, the heaviest first.
    ///
    /// @param apart something keeps the two apart: a person put them together nevertheless
    record Why(String pair, String score, List<String> parts, boolean apart) {}

    /// What becomes of this member: `保留 · 最近使用、人最多`, `并入`, `合并 · 待审批`.
    String role(Choice choice, Side side) {
        var terms = new Terms(messages);
        if (side.id().equals(choice.survivor())) {
            var reasons = reasons(choice, side);
            return reasons.isEmpty() ? messages.text("merge.role.survivor") : messages.format("merge.role.survivor.why", reasons);
        }
        var open = side.openCase();
        if (open.isPresent()) return terms.of(open.get().disposition()) + " · " + terms.of(open.get().state());
        if (side.keeps()) return messages.text("merge.role.keeps");
        return messages.text(choice.takesPart(side) ? "merge.role.source" : "merge.role.out");
    }

    /// What speaks for a member as the survivor, joined; empty when nothing does.
    String reasons(Choice choice, Side side) {
        var others = choice.sides().stream().filter(s -> !s.equals(side)).map(Side::asset).toList();
        var words = new ArrayList<String>();
        if (hasNewestYear(side.id(), choice.cluster().pairs())) words.add(messages.text("merge.reason.newest-year"));
        Survivor.reasons(side.asset(), others).forEach(reason -> words.add(messages.text("merge.reason." + reason.key())));
        return String.join(messages.text("merge.reason.join"), words);
    }

    private static boolean hasNewestYear(AssetId id, List<DuplicatePair> pairs) {
        var years = pairs.stream().filter(p -> p.a().equals(id) || p.b().equals(id)).flatMap(p -> p.signals().stream()
                .filter(s -> s.kind().equals(SignalKind.YEAR_DIFFERS.key()))
                .map(s -> p.a().equals(id) ? compare(s.left(), s.right()) : compare(s.right(), s.left()))).toList();
        return !years.isEmpty() && years.stream().allMatch(order -> order > 0);
    }

    private static int compare(@Nullable String own, @Nullable String other) {
        return Objects.requireNonNullElse(own, "").compareTo(Objects.requireNonNullElse(other, ""));
    }

    /// The pairs with the survivor first, then the others, each kind the most alike first.
    List<Why> why(Choice choice) {
        var names = choice.assets();
        return choice.cluster().pairs().stream().filter(p -> names.containsKey(p.a()) && names.containsKey(p.b()))
                .sorted(Comparator.comparing((DuplicatePair p) -> !p.a().equals(choice.survivor()) && !p.b().equals(choice.survivor())))
                .map(p -> why(p, names)).toList();
    }

    Why why(DuplicatePair pair, Map<AssetId, Asset> names) {
        var text = new SignalText(messages);
        var parts = pair.signals().stream()
                .map(s -> s.weight() == 0 || pair.veto().filter(s::equals).isPresent() ? text.explain(s) : text.explain(s) + " " + text.weight(s)).toList();
        return new Why(messages.format("merge.why.pair", name(pair.a(), names), name(pair.b(), names)), FindingText.score(pair.score()), parts,
                pair.veto().isPresent());
    }

    private static String name(AssetId id, Map<AssetId, Asset> names) {
        return Objects.requireNonNull(names.get(id)).name();
    }

    /// `市教育局 · 186 人`
    String facts(InventoryRow row) {
        var people = row.asset().facts().members();
        return row.unit().name() + " · " + (people == null ? messages.text("merge.size.notStated") : messages.format("merge.people", FigureText.count(people)));
    }

    /// `至多 347 人`, `至多 97 人，另有 1 个人数未填`; with member lists of all `共 310 人`.
    String size(MergedPeople people) {
        var size = people.size();
        if (people.overlap().isPresent()) return messages.format("merge.size.together", FigureText.count(size.atMost()));
        return size.unknown() == 0 ? messages.format("merge.size.atMost", FigureText.count(size.atMost()))
                : messages.format("merge.size.unknown", FigureText.count(size.atMost()), size.unknown());
    }

    /// What the size means, empty when nothing has to be said.
    String warning(MergedPeople people) {
        var atMost = size(people);
        return switch (people.grade()) {
            case FINE -> "";
            case BIG -> messages.format("merge.size.big", atMost, MergedSize.WARN);
            case TOO_BIG -> messages.format(people.platform() == Platform.WECHAT ? "merge.size.tooBig.wechat" : "merge.size.tooBig", atMost,
                    MergedSize.STOP);
        };
    }

    /// What the figure rests on.
    String basis(MergedPeople people) {
        int without = people.unlisted();
        int all = people.all().size();
        if (without == 0) return messages.text("merge.size.lists");
        return without == all ? messages.text("merge.size.note") : messages.format("merge.size.note.some", all, without);
    }

    /// What one of them brings: `保留 186 人`, `至多迁 97 人`, with member lists of all `迁 61 人，36 人已在`.
    ///
    /// @param part of the merge: `kept`, `joining` or `moving`
    String brings(MergedPeople people, Asset asset, String part) {
        var its = people.people(asset);
        if (its == null) return messages.text("merge.size.notStated");
        var known = people.overlap().map(o -> o.known().getOrDefault(asset.id(), 0)).orElse(-1);
        if (known < 0 || part.equals("kept")) return messages.format("merge.size." + part, FigureText.count(its));
        return messages.format("merge.size." + part + ".listed", FigureText.count(its - known), FigureText.count(known));
    }

    /// Members of another platform need an account on the survivor's; empty when all are on one.
    String platforms(Platform survivor, Collection<Asset> sources) {
        var terms = new Terms(messages);
        var others = sources.stream().map(a -> a.facts().platform()).filter(p -> p != survivor && p != Platform.UNKNOWN).distinct().sorted().map(terms::of).toList();
        if (others.isEmpty() || survivor == Platform.UNKNOWN) return "";
        return messages.format("merge.size.platforms", String.join(messages.text("merge.reason.join"), others), terms.of(survivor));
    }

    /// `在册数 −2`
    String effect(int fewer) {
        return messages.format("merge.effect", fewer == 0 ? "±0" : FigureText.signed(-fewer));
    }
}

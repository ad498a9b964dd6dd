package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Unit;

/// Says of each row of one file which asset it is and what it would change. Writes nothing; `Taker` may.
final class RowPlanner {
    private final Register register;
    private final Likeness.Asked likeness;
    private final Taker taker;
    private final Map<Identity, Integer> occurrences = new HashMap<>();
    private final Set<AssetId> claimed = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();

    /// A row that shall be merged into another, whose name may stand further down.
    private record Merge(ReadRow read, Identity survivor, TableNotes notes) {}

    /// Takes rows that are planned: to write them, or to remember them for the next file.
    @FunctionalInterface interface Taker {
        /// @return the new assets among them, where they have numbers already
        List<Asset> take(List<PlannedRow> rows);
    }

    RowPlanner(Register register, Likeness.Asked likeness, Taker taker) {
        this.register = register;
        this.likeness = likeness;
        this.taker = taker;
    }

    /// Looks up what these rows may be, before they are planned.
    void fetch(List<ReadRow> rows) {
        register.fetch(rows);
    }

    void done(List<PlannedRow> rows) {
        for (var fresh : taker.take(rows)) claimed.add(fresh.id());
    }

    PlannedRow plan(ReadRow read, Unit unit, TableNotes notes) {
        var facts = read.facts();
        if (facts == null) return PlannedRow.wrong(read, unit, notes);
        noteMerge(read, facts, notes);
        var identity = identity(read.identity());
        var before = find(read, facts, identity);
        if (before == null) return fresh(read, facts, identity, unit, notes);
        claimed.add(before.id());
        notes.code(read, before);
        return known(read, facts, before, unit, notes);
    }

    /// To be called after the last row: a survivor is one of the file or of the inventory, of the same unit and family.
    void finish() {
        var known = register.findNames(merges.stream().map(Merge::survivor).toList());
        for (var merge : merges)
            if (!occurrences.containsKey(merge.survivor()) && !known.contains(merge.survivor())) merge.notes().unknownSurvivor(merge.read());
    }

    private void noteMerge(ReadRow read, AssetFacts facts, TableNotes notes) {
        var decision = read.decision();
        if (decision == null || !decision.disposition().equals("merge")) return;
        var survivor = decision.survivor();
        if (survivor == null) notes.unknownSurvivor(read);
        else merges.add(new Merge(read, Identity.of(read.family(), facts.unit(), survivor, 1), notes));
    }

    /// The row's identity; a namesake that another row of the file is already makes it one more occurrence.
    private Identity identity(Identity first) {
        var identity = first.at(occurrences.getOrDefault(first, 0) + 1);
        for (var taken = register.find(identity); taken != null && claimed.contains(taken.id()); taken = register.find(identity))
            identity = first.at(identity.occurrence() + 1);
        occurrences.put(first, identity.occurrence());
        return identity;
    }

    private @Nullable Asset find(ReadRow read, AssetFacts facts, Identity identity) {
        var coded = register.findByCode(read.code()).filter(a -> a.family() == read.family() && !claimed.contains(a.id()));
        if (coded.isPresent()) return coded.get();
        var filed = register.findByFilingNo(read.family(), facts.filingNo()).filter(a -> !claimed.contains(a.id()) && agrees(a, facts));
        if (filed.isPresent()) return filed.get();
        var same = register.find(identity);
        return same != null ? same : register.findRenamed(facts.source()).filter(a -> !claimed.contains(a.id()) && wasRenamed(a, read, facts)).orElse(null);
    }

    /// A filing number is copied too easily to be believed against unit and name both.
    private static boolean agrees(Asset asset, AssetFacts facts) {
        return asset.unit().equals(facts.unit()) || Identity.nameKey(asset.name()).equals(Identity.nameKey(facts.name()));
    }

    /// The very row an asset came from, unchanged but for the name or unit that a person corrected since.
    private boolean wasRenamed(Asset asset, ReadRow read, AssetFacts facts) {
        return asset.family() == read.family() && register.locks(asset.id()).containsAll(FactFields.differing(asset.facts(), facts, read.given()));
    }

    private PlannedRow fresh(ReadRow read, AssetFacts facts, Identity identity, Unit unit, TableNotes notes) {
        var draft = new AssetDraft(read.family(), read.kind(), facts, identity.occurrence());
        var like = likeness.resembles(draft).filter(a -> !claimed.contains(a.id())).orElse(null);
        if (like != null) notes.question(read, like);
        return new PlannedRow(read, unit, notes, like == null ? RowVerdict.NEW : RowVerdict.QUESTION, null, facts, draft, like, false);
    }

    private PlannedRow known(ReadRow read, AssetFacts facts, Asset before, Unit unit, TableNotes notes) {
        var differing = FactFields.differing(before.facts(), facts, read.given());
        var locked = differing.isEmpty() ? Set.<AssetField>of() : locked(before.id());
        var take = new HashSet<>(read.given());
        take.removeAll(locked);
        boolean conflict = false;
        boolean overruled = false;
        for (var field : differing) {
            if (!locked.contains(field)) continue;
            if (notes.isOverruled(read.number(), field)) {
                overruled |= take.add(field);
                continue;
            }
            conflict = true;
            notes.conflict(read, before, field, text(before.facts(), field), text(facts, field));
        }
        var after = differing.isEmpty() ? before.facts() : FactFields.mix(before.facts(), facts, take);
        var verdict = conflict ? RowVerdict.CONFLICT : after.equals(before.facts()) ? RowVerdict.SAME : RowVerdict.UPDATED;
        return new PlannedRow(read, unit, notes, verdict, before, after, null, null, overruled);
    }

    /// An end and whether there is one are locked together.
    private Set<AssetField> locked(AssetId asset) {
        var locks = new HashSet<>(register.locks(asset));
        if (locks.stream().anyMatch(FactFields.TERM::contains)) locks.addAll(FactFields.TERM);
        return locks;
    }

    private @Nullable String text(AssetFacts facts, AssetField field) {
        return field == AssetField.UNIT ? register.units().nameOf(facts.unit()) : FactFields.text(facts, field);
    }
}

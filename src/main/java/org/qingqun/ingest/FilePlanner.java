package org.qingqun.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Choices;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Unit;

/// Compares one file with the register, row by row, and says what each row would do. Writes nothing.
final class FilePlanner {
    private final Register register;
    private final AssetStore assets;
    private final Likeness likeness;
    private final LocalDate today;
    private final Function<String, Unit> newUnit;
    private final Map<Identity, Integer> occurrences = new HashMap<>();
    private final Set<AssetId> claimed = new HashSet<>();

    /// @param newUnit makes a provisional unit of a name
    FilePlanner(Register register, AssetStore assets, Likeness likeness, LocalDate today, Function<String, Unit> newUnit) {
        this.register = register;
        this.assets = assets;
        this.likeness = likeness;
        this.today = today;
        this.newUnit = newUnit;
    }

    FilePlan plan(Path path, String fileName, List<Ledger> ledgers, ImportOptions options) {
        return new FilePlan(path, ledgers.stream().map(ledger -> table(path, fileName, ledger, options)).toList());
    }

    private FilePlan.Table table(Path path, String fileName, Ledger ledger, ImportOptions options) {
        var placing = new Placing(register, newUnit, ledger, fileName, options.of(path).unit());
        boolean usable = ledger.column(AssetField.NAME).isPresent() && placing.isKnown();
        var rows = new ArrayList<PlannedRow>();
        var notes = new TableNotes(path, ledger.sheet(), options.overruling());
        if (usable) for (var row : ledger.rows()) rows.add(row(fileName, ledger, placing, row, notes));
        return new FilePlan.Table(ledger, placing.table(), usable, rows, notes.problems(), notes.conflicts());
    }

    private PlannedRow row(String fileName, Ledger ledger, Placing placing, Row row, TableNotes notes) {
        var place = placing.of(row);
        if (place == null) {
            notes.problem(row.number(), header(ledger, AssetField.UNIT), CellProblem.Kind.MISSING, "");
            return PlannedRow.wrong(new RowPreview(row.number(), RowVerdict.WRONG, Map.of(), Map.of()), null);
        }
        var read = RowReader.read(ledger, fileName, today, row, place.unit().id(), place.sponsor());
        notes.problems().addAll(read.problems());
        var facts = read.facts();
        if (facts == null) return PlannedRow.wrong(new RowPreview(row.number(), RowVerdict.WRONG, Map.of(), read.seen()), place.unit().id());
        var identity = identity(ledger.family(), facts);
        var before = find(ledger.family(), read, facts, identity);
        if (before == null) return fresh(ledger.family(), read, facts, identity, place.unit());
        claimed.add(before.id());
        return known(ledger, read, facts, before, place.unit(), notes);
    }

    /// The row's identity; a namesake that another row of the file is already makes it one more occurrence.
    private Identity identity(Family family, AssetFacts facts) {
        var first = Identity.of(family, facts.unit(), facts.name(), 1);
        int occurrence = occurrences.merge(first, 1, Integer::sum);
        var identity = new Identity(family, first.unit(), first.nameKey(), occurrence);
        for (var taken = register.find(identity); taken != null && claimed.contains(taken.id()); taken = register.find(identity))
            identity = new Identity(family, first.unit(), first.nameKey(), identity.occurrence() + 1);
        return identity;
    }

    private @Nullable Asset find(Family family, ReadRow read, AssetFacts facts, Identity identity) {
        var coded = register.findByCode(read.code()).filter(a -> a.family() == family && !claimed.contains(a.id()));
        if (coded.isPresent()) return coded.get();
        var filed = register.findByFilingNo(family, facts.filingNo()).filter(a -> !claimed.contains(a.id()) && agrees(a, facts));
        if (filed.isPresent()) return filed.get();
        var same = register.find(identity);
        return same != null ? same : register.findBySource(facts.source()).filter(a -> !claimed.contains(a.id()) && wasRenamed(a, read, facts)).orElse(null);
    }

    /// A filing number is copied too easily to be believed against unit and name both.
    private static boolean agrees(Asset asset, AssetFacts facts) {
        return asset.unit().equals(facts.unit()) || Identity.nameKey(asset.name()).equals(Identity.nameKey(facts.name()));
    }

    /// The very row an asset came from, unchanged but for the name or unit that a person corrected since.
    private boolean wasRenamed(Asset asset, ReadRow read, AssetFacts facts) {
        var locks = assets.findLocks(asset.id());
        if (!locks.contains(AssetField.NAME) && !locks.contains(AssetField.UNIT)) return false;
        return locks.containsAll(FactFields.differing(asset.facts(), facts, read.given()));
    }

    private PlannedRow fresh(Family family, ReadRow read, AssetFacts facts, Identity identity, Unit unit) {
        var draft = new AssetDraft(family, read.kind(), facts, identity.occurrence());
        boolean question = likeness.resembles(draft).isPresent();
        var imagined = Asset.of(family, read.kind(), new AssetId(register.invent()), "", facts, AssetStatus.IN_USE, 1);
        register.put(identity, imagined);
        claimed.add(imagined.id());
        var preview = new RowPreview(read.number(), RowVerdict.NEW, stored(facts, read, unit, family), read.seen());
        return new PlannedRow(preview, unit.id(), null, facts, draft, identity, question, false);
    }

    private PlannedRow known(Ledger ledger, ReadRow read, AssetFacts facts, Asset before, Unit unit, TableNotes notes) {
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
            notes.conflicts().add(new Conflict(ledger.sheet(), read.number(), before.name(), field, text(before.facts(), field), text(facts, field)));
            notes.problem(read.number(), header(ledger, field), CellProblem.Kind.LOCKED_FIELD, read.seen().getOrDefault(field, ""));
        }
        var after = FactFields.mix(before.facts(), facts, take);
        if (!after.equals(before.facts())) register.replace(before, before.with(after));
        var verdict = conflict ? RowVerdict.CONFLICT : after.equals(before.facts()) ? RowVerdict.SAME : RowVerdict.UPDATED;
        var preview = new RowPreview(read.number(), verdict, stored(after, read, unit, ledger.family()), read.seen());
        return new PlannedRow(preview, unit.id(), before, after, null, null, false, overruled);
    }

    /// An end and whether there is one are locked together.
    private Set<AssetField> locked(AssetId asset) {
        var locks = new HashSet<>(assets.findLocks(asset));
        if (locks.stream().anyMatch(FactFields.TERM::contains)) locks.addAll(FactFields.TERM);
        return locks;
    }

    private @Nullable String text(AssetFacts facts, AssetField field) {
        return field == AssetField.UNIT ? register.nameOf(facts.unit()) : FactFields.text(facts, field);
    }

    private static String header(Ledger ledger, AssetField field) {
        return ledger.column(field).map(c -> c.header()).orElse("");
    }

    private static Map<AssetField, String> stored(AssetFacts facts, ReadRow read, Unit unit, Family family) {
        var stored = new EnumMap<AssetField, String>(AssetField.class);
        for (var field : AssetField.values()) {
            var text = FactFields.text(facts, field);
            if (text != null && (read.given().contains(field) || field == AssetField.PLATFORM)) stored.put(field, text);
        }
        stored.put(AssetField.UNIT, unit.name());
        var disposition = Choices.disposition(read.seen().getOrDefault(AssetField.DISPOSITION, ""), family);
        if (disposition != null) stored.put(AssetField.DISPOSITION, disposition);
        return stored;
    }
}

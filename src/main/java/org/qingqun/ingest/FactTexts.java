package org.qingqun.ingest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.mapping.Column;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Answers;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.Term;

/// Writes assets as the rows of a form. Every row is read back at once: what would be taken for anything else than it is stays blank, which means unchanged.
public final class FactTexts {
    private static final Set<AssetField> ALL = EnumSet.allOf(AssetField.class);
    private final Family family;
    private final List<AssetField> fields;
    private final RowReader reader;

    /// @param fields the columns of the form
    public FactTexts(Family family, List<AssetField> fields, LocalDate today) {
        this.family = family;
        this.fields = List.copyOf(fields);
        var columns = IntStream.range(0, fields.size()).mapToObj(c -> new Column(c, fields.get(c).key(), fields.get(c), 100)).toList();
        reader = new RowReader(new Ledger("", family, "", 1, columns, List.of(), null, null, false), "", today);
    }

    /// What to write under each field, guarded against spreadsheets that take text for formulas. Empty where not even the name would be read back.
    public Map<AssetField, Cell> of(Asset asset) {
        var cells = new EnumMap<AssetField, Cell>(AssetField.class);
        for (var field : fields) {
            var text = text(asset, field);
            if (text != null && !text.isEmpty()) cells.put(field, new Cell(Words.guard(text), isNumber(field) ? Cell.Kind.NUMBER : Cell.Kind.TEXT));
        }
        for (var wrong = misread(asset, cells); !wrong.isEmpty(); wrong = misread(asset, cells)) {
            if (wrong.contains(AssetField.NAME) || !cells.keySet().removeAll(wrong)) return Map.of();
        }
        return cells;
    }

    /// The fields that would come back as something else.
    private Set<AssetField> misread(Asset asset, Map<AssetField, Cell> cells) {
        var row = new Row(2, false, fields.stream().map(f -> cells.getOrDefault(f, Cell.BLANK)).toList());
        var read = reader.read(row, family, asset.unit(), null);
        var wrong = new HashSet<AssetField>();
        for (var problem : read.problems()) for (var field : fields) if (field.key().equals(problem.column())) wrong.add(field);
        if (read.facts() == null) return Set.of(AssetField.NAME);
        var mixed = FactFields.mix(asset.facts(), read.facts(), read.given());
        if (!mixed.equals(asset.facts())) wrong.addAll(FactFields.differing(asset.facts(), mixed, ALL));
        return wrong;
    }

    private static boolean isNumber(AssetField field) {
        return field == AssetField.MEMBERS || field == AssetField.MESSAGES_30D;
    }

    private static @Nullable String text(Asset asset, AssetField field) {
        var f = asset.facts();
        return switch (field) {
            case PLATFORM -> Answers.of(f.platform());
            case APP_KIND -> asset instanceof GovApp app ? Answers.of(app.kind()) : null;
            case CREATED_ON -> text(f.createdOn());
            case LAST_ACTIVE_ON -> text(f.activity().lastActiveOn());
            case ACTIVITY -> Answers.of(f.activity().level());
            case EVIDENCE -> Answers.of(f.activity().grade());
            case TEMPORARY -> f.term().kind() == Term.Kind.UNKNOWN ? null : Answers.of(f.term().kind() != Term.Kind.PERMANENT);
            case ENDS_ON -> ends(f);
            case CODE -> asset.code();
            case UNIT -> null;
            default -> FactFields.text(f, field);
        };
    }

    private static @Nullable String ends(AssetFacts f) {
        return f.term().kind() == Term.Kind.PERMANENT ? "长期" : f.term().event() == null ? text(f.term().endsOn()) : f.term().event();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.approximate() ? "约" + date : date.toString();
    }
}

package org.qingqun.sample.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.sample.plan.Pages;

/// One way of filling in and saving a ledger, as `layouts.txt` describes it.
///
/// @param share how many files are written like this
public record Layout(String name, int share, Map<String, String> traits, Map<Family, List<Column>> columns) {
    /// A heading; `upper` spans its neighbours of the same text in a header of two rows.
    public record Column(AssetField field, @Nullable String upper, String lower) {}

    public enum UnitPlace { LINE, TITLE, FILE, COLUMN, MERGED }

    private static final Map<Family, String> COLUMN_KEYS = new LinkedHashMap<>();

    static {
        COLUMN_KEYS.put(Family.WORK_GROUP, "groups");
        COLUMN_KEYS.put(Family.OFFICIAL_ACCOUNT, "accounts");
        COLUMN_KEYS.put(Family.GOV_APP, "apps");
    }

    public static List<Layout> all() {
        var layouts = new ArrayList<Layout>();
        Pages.sections("layouts.txt").forEach((name, lines) -> {
            if (!name.isEmpty()) layouts.add(of(name, lines));
        });
        return layouts;
    }

    public static Layout named(String name) {
        return all().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    private static Layout of(String name, List<String> lines) {
        var traits = new LinkedHashMap<String, String>();
        for (var line : lines) traits.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        var columns = new LinkedHashMap<Family, List<Column>>();
        COLUMN_KEYS.forEach((family, key) -> {
            var spec = traits.get(key);
            if (spec != null) columns.put(family, columns(spec));
        });
        return new Layout(name, Integer.parseInt(traits.getOrDefault("share", "0")), traits, columns);
    }

    private static List<Column> columns(String spec) {
        var columns = new ArrayList<Column>();
        for (var one : spec.split(";")) {
            var field = AssetField.valueOf(one.substring(0, one.indexOf('=')));
            var heading = one.substring(one.indexOf('=') + 1);
            int cut = heading.indexOf('/');
            boolean two = cut > 0 && field != AssetField.TEMPORARY;
            columns.add(new Column(field, two ? heading.substring(0, cut) : null, two ? heading.substring(cut + 1) : heading));
        }
        return List.copyOf(columns);
    }

    /// A trait the layout must have.
    public String trait(String key) {
        return Objects.requireNonNull(traits.get(key), key);
    }

    public boolean has(String key) {
        return traits.containsKey(key);
    }

    public boolean isText() {
        return trait("format").equals("csv");
    }

    public boolean takes(Family family) {
        return columns.containsKey(family);
    }

    public UnitPlace unitPlace() {
        return has("unit") ? UnitPlace.valueOf(trait("unit").toUpperCase(java.util.Locale.ROOT)) : UnitPlace.LINE;
    }

    public DateStyle dates() {
        return DateStyle.valueOf(trait("dates"));
    }

    public CountStyle counts() {
        return CountStyle.valueOf(trait("counts"));
    }

    /// Name of the sheet that holds this family.
    public String sheet(Family family) {
        var names = traits.getOrDefault("sheets", name).split(",");
        return switch (family) {
            case WORK_GROUP -> names[0];
            case OFFICIAL_ACCOUNT -> names[1];
            case GOV_APP -> names[2];
        };
    }
}

package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.inventory.Level;

/// The units of 临江市: 40 city bureaus, 28 bureaus in each of 4 counties and 40 towns, 192 in all, below 5 containers.
public final class UnitCatalogue {
    public static final String CITY = "临江市";
    /// What reports to the city directly.
    public static final String CITY_ITSELF = "市本级";

    private final Dice dice;
    private final StaffRoom people;
    private final List<SampleUnit> units = new ArrayList<>();

    public UnitCatalogue(long seed, StaffRoom people) {
        this.dice = new Dice(seed, "units");
        this.people = people;
        add(CITY, null, Level.CITY, List.of("", "", ""), CITY_ITSELF, 0, List.of());
        for (var line : Pages.section("units.txt", "city")) addBureau(line, CITY, Level.CITY, CITY_ITSELF);
        var towns = towns();
        for (var county : towns.keySet()) {
            add(county, CITY, Level.COUNTY, List.of("", "", ""), county, 0, List.of());
            for (var line : Pages.section("units.txt", "county")) addBureau(line, county, Level.COUNTY, county);
            for (var town : towns.getOrDefault(county, List.of())) addTown(town, county, towns);
        }
    }

    /// Parents before children.
    public List<SampleUnit> all() {
        return List.copyOf(units);
    }

    public List<SampleUnit> reporting() {
        return units.stream().filter(u -> !u.isContainer()).toList();
    }

    /// Full names of the units that have not returned anything.
    public static Set<String> missing() {
        return Set.copyOf(Pages.section("units.txt", "missing"));
    }

    /// Full name to what the unit itself wrote: nobody's alias.
    public static Map<String, String> misspelt() {
        return pairs("misspelt", "=");
    }

    /// Unit whose file holds a second one too, to that second one.
    public static Map<String, String> joint() {
        return pairs("joint", "\\|");
    }

    /// Units that send their accounts and apps in a file of their own.
    public static Set<String> separate() {
        return Set.copyOf(Pages.section("units.txt", "separate"));
    }

    private static Map<String, String> pairs(String section, String divider) {
        return Pages.section("units.txt", section).stream().map(line -> line.split(divider))
                .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, _) -> a, LinkedHashMap::new));
    }

    private static Map<String, List<String>> towns() {
        var towns = new LinkedHashMap<String, List<String>>();
        for (var line : Pages.section("units.txt", "towns")) {
            var parts = line.split("\\|");
            towns.put(parts[0], List.of(parts[1].split(",")));
        }
        return towns;
    }

    private void addBureau(String line, String parent, Level level, String area) {
        var filled = line.replace("{c}", area).replace("{b}", bare(area));
        var parts = List.of(filled.split("\\|"));
        add(parts.get(1), parent, level, List.of(parts.get(0), parts.get(3)), area, dice.between(level == Level.CITY ? 30 : 12, level == Level.CITY ? 160 : 90),
                List.of(parts.get(2).split(",")));
    }

    private void addTown(String town, String county, Map<String, List<String>> towns) {
        boolean unique = towns.values().stream().filter(list -> list.contains(town)).count() == 1;
        var aliases = unique ? List.of(town, bare(county) + town) : List.of(bare(county) + town);
        add(county + town, county, Level.TOWN, List.of("乡镇", town.substring(0, 2)), county, dice.between(38, 150), aliases);
    }

    /// @param headCount 0 for a container
    private void add(String name, @org.jspecify.annotations.Nullable String parent, Level level, List<String> kindAndWord, String area, int headCount,
            List<String> aliases) {
        units.add(new SampleUnit(name, parent, level, kindAndWord.get(0), area, area.equals(CITY_ITSELF) ? bare(CITY) : bare(area), kindAndWord.get(1),
                headCount == 0 ? null : headCount, people.hire(level, 1).getFirst(), aliases));
    }

    private static String bare(String area) {
        return area.substring(0, area.length() - 1);
    }
}

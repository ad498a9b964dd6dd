package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a name says, slot by slot.
///
/// @param places        from the largest named to the smallest
/// @param organisations offices it names, by their first names
/// @param serials       which of several, by classifier: 网格 → 3
/// @param cohorts       届, 级, 期, 批 and their numbers: they keep apart
/// @param years         years and periods: they do not keep apart
/// @param outsiders     people it is of, at its end: 家长, 企业
/// @param leaders       校长, 班子
/// @param lines         报账员, 班主任
/// @param directions    by group of opposites: 城东
/// @param level         县级, 全镇 …, null where none is named
/// @param core          its function
public record Slots(List<Place> places, Set<String> organisations, Map<String, String> serials, Map<String, String> cohorts, Set<String> years,
        Set<String> outsiders, Set<String> leaders, Set<String> lines, Map<String, String> directions, @Nullable Rank level, Core core) {
    private static final Set<String> HOUSES = Set.of("支队", "大队", "总队", "中心", "公司", "集团", "医院", "学校", "中学", "小学", "学院", "幼儿园", "党校");
    private static final String TEAM = "队";
    private static final Set<String> HARDLY_PARTS = Set.of("群");

    /// The numbers that keep apart: a mere 2群 does not.
    public Map<String, String> parts() {
        return serials.size() == 1 && HARDLY_PARTS.containsAll(serials.keySet()) ? Map.of() : serials;
    }

    public boolean hasPeople() {
        return !outsiders.isEmpty() || !leaders.isEmpty() || !lines.isEmpty();
    }

    /// 支队 of 支队内勤群 in the 应急执法支队.
    private static boolean isSelf(String word, String office) {
        return HOUSES.contains(word) && (office.endsWith(word) || word.endsWith(TEAM) && office.endsWith(TEAM));
    }

    /// With its first word for the office it is of: 科协 of 望江市科协科普日群, which is a subject too.
    Slots ofOffice() {
        if (!organisations.isEmpty() || places.isEmpty() || core.words().size() < 2) return this;
        var office = Lexicon.offices().get(core.words().getFirst().text());
        return office == null ? this
                : new Slots(places, Set.of(office), serials, cohorts, years, outsiders, leaders, lines, directions, level, core.without(1));
    }

    private Slots withCore(Core other) {
        return new Slots(places, organisations, serials, cohorts, years, outsiders, leaders, lines, directions, level, other);
    }

    /// Without the office a unit is anyway, where its name is also a subject: 妇联 of 妇联美丽庭院群 in the 妇联.
    Slots withoutOffice(String office) {
        if (office.isEmpty() || core.isEmpty()) return this;
        int short1 = Offices.leading(core.words(), office);
        if (short1 > 0) return withCore(core.without(short1));
        if (core.words().size() == 1 && !isSelf(core.text(), office)) return this;
        var first = core.words().getFirst().text();
        return office.equals(first) || office.equals(Lexicon.offices().get(first)) || isSelf(first, office) ? withCore(core.without(1)) : this;
    }
}

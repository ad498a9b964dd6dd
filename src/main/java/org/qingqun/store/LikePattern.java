package org.qingqun.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Sound;

/// What a person typed into a search field, as a condition: ignores case and width, takes % and _ as they are. SQLite's `like` ignores the case of Latin letters
/// by itself, and small letters made of every value of a million rows would take as long as all the rest.
record LikePattern(String typed) {
    private static final char ESCAPE = '!';
    private static final int LONGEST = 12_000; // letters: SQLite's `like` refuses a pattern of 50,000 bytes

    Condition isIn(Field<String> field) {
        var small = small();
        var found = isWithoutCase(small) || typed.length() > LONGEST ? holds(field, small)
                : CustomCondition.of(ctx -> ctx.visit((ctx.family() == SQLDialect.SQLITE ? field : DSL.lower(field)).like(around(small), ESCAPE)));
        return typed.strip().equalsIgnoreCase(small) || typed.length() > LONGEST ? found : found.or(field.like(around(typed.strip()), ESCAPE));
    }

    /// Every form in which it may stand in a column that is looked at, in letters of any case.
    List<String> forms() {
        var sound = Sound.typed(typed);
        return Stream.concat(Stream.of(small(), typed.strip(), Identity.nameKey(typed)), sound.isEmpty() ? Stream.of() : Stream.of(sound)).distinct().toList();
    }

    private String small() {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isWithoutCase(String words) {
        return words.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /// For a column that holds `Identity.nameKey`: spaces do not count either.
    Condition isInKey(Field<String> nameKey) {
        return holds(nameKey, Identity.nameKey(typed));
    }

    /// For a column of small letters and digits.
    Condition isPlainIn(Field<String> plain) {
        return holds(plain, typed);
    }

    /// For a column of Latin letters, digits and hyphens: where anything else was typed no row needs to be asked.
    Condition isInCode(Field<String> code) {
        return small().chars().allMatch(c -> c < 128) ? isIn(code) : DSL.noCondition();
    }

    /// Where case does not matter SQLite compares bytes, a third faster than its `like`, which goes letter by letter.
    private static Condition holds(Field<String> column, String part) {
        return CustomCondition.of(ctx -> ctx.visit(ctx.family() == SQLDialect.SQLITE ? DSL.position(column, part).gt(0) : column.like(around(part), ESCAPE)));
    }

    private static String around(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

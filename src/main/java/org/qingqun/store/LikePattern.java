package org.qingqun.store;

import java.text.Normalizer;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.qingqun.inventory.Identity;

/// What a person typed into a search field, as a condition: ignores case and width, takes % and _ as they are. SQLite's `like` ignores the case of Latin letters
/// by itself, and small letters made of every value of a million rows would take as long as all the rest.
record LikePattern(String typed) {
    private static final char ESCAPE = '!';

    Condition isIn(Field<String> field) {
        var small = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var found = CustomCondition.of(ctx -> ctx.visit((ctx.family() == SQLDialect.SQLITE ? field : DSL.lower(field)).like(around(small), ESCAPE)));
        return typed.strip().equalsIgnoreCase(small) ? found : found.or(field.like(around(typed.strip()), ESCAPE));
    }

    /// For a column that holds `Identity.nameKey`: spaces do not count either.
    Condition isInKey(Field<String> nameKey) {
        return nameKey.like(around(Identity.nameKey(typed)), ESCAPE);
    }

    /// For a column of small letters and digits.
    Condition isPlainIn(Field<String> plain) {
        return plain.like(around(typed), ESCAPE);
    }

    private static String around(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

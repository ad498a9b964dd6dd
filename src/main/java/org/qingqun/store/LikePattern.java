package org.qingqun.store;

import java.text.Normalizer;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.qingqun.inventory.Identity;

/// What a person typed into a search field, as a condition: ignores case and width, takes % and _ as they are.
record LikePattern(String typed) {
    private static final char ESCAPE = '!';

    Condition isIn(Field<String> field) {
        return DSL.lower(field).like(around(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT)), ESCAPE)
                .or(field.like(around(typed.strip()), ESCAPE));
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

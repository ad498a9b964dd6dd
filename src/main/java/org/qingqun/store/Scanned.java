package org.qingqun.store;

import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomField;

/// A column that SQLite is not to look up in an index: where nearly all rows have the value asked for, an index finds them one by one and in another order.
final class Scanned {
    private Scanned() {}

    /// SQLite takes no index for a column with a sign before it.
    static <T> Field<T> column(Field<T> column) {
        return CustomField.of("scanned", column.getDataType(), ctx -> {
            if (ctx.family() == SQLDialect.SQLITE) ctx.sql('+');
            ctx.visit(column);
        });
    }
}

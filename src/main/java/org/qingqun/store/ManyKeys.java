package org.qingqun.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQL;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Many keys as one value that the database takes apart: the statement is the same however many they are, and each key is looked up by the whole of an
/// index. In a list of thousands of values SQLite uses an index by its first column only, and takes longer to read the list than to find the rows.
record ManyKeys(DSLContext db) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ArrayNode list() {
        return JSON.createArrayNode();
    }

    /// `k`, a table of the elements of a list, each in the column `value`.
    SQL table(ArrayNode keys) {
        var each = db.family() == SQLDialect.POSTGRES ? "jsonb_array_elements(cast({0} as jsonb)) as k" : "json_each({0}) as k";
        return DSL.sql(each, DSL.val(keys.toString()));
    }

    Condition among(Field<Long> column, Collection<Long> ids) {
        var keys = list();
        ids.forEach(keys::add);
        return DSL.condition("{0} in (select cast(k.value as bigint) from {1})", column, table(keys));
    }
}

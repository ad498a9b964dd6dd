package org.qingqun.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.withRecursive;
import static org.qingqun.store.schema.Tables.UNIT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.qingqun.inventory.UnitId;

/// A unit and all units below it, as a condition.
final class UnitsBelow {
    private UnitsBelow() {}

    static Condition contain(Field<Long> unit, UnitId root) {
        var id = field(name("below", "id"), SQLDataType.BIGINT);
        var below = name("below").fields("id").as(select(UNIT.ID).from(UNIT).where(UNIT.ID.eq(root.value()))
                .union(select(UNIT.ID).from(UNIT).join(table(name("below"))).on(UNIT.PARENT_ID.eq(id)))); // union, not union all: a loop ends
        return unit.in(withRecursive(below).select(id).from(table(name("below"))));
    }
}

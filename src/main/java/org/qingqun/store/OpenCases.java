package org.qingqun.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.qingqun.cleanup.CaseState;

/// What "has an open case" means in SQL; an asset has one at most.
final class OpenCases {
    static final List<String> STATES = Arrays.stream(CaseState.values()).filter(CaseState::isOpen).map(CaseState::key).toList();

    private OpenCases() {}

    static Condition noneFor(Field<Long> asset) {
        return notExists(selectOne().from(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.eq(asset), CLEANUP_CASE.STATE.in(STATES)));
    }

    /// Assets whose case is in one of these states.
    static Select<Record1<Long>> assets(Collection<String> states) {
        return select(CLEANUP_CASE.ASSET_ID).from(CLEANUP_CASE).where(CLEANUP_CASE.STATE.in(states));
    }

    /// The open case's state, null where there is none.
    static Field<String> stateFor(Field<Long> asset) {
        return field(select(CLEANUP_CASE.STATE).from(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.eq(asset), CLEANUP_CASE.STATE.in(STATES)));
    }
}

package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.ROSTER;
import static org.qingqun.store.schema.Tables.ROSTER_PERSON;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.GroupsPerPerson;

/// In how many groups one person sits, summed by the database in one question. Whom one list states by phone and another by name only is one person.
record RosterSums(DSLContext db) {
    private static final Field<Long> STANDING = field(name("standing"), SQLDataType.BIGINT);
    private static final Field<Long> COUNTED = field(name("counted"), SQLDataType.BIGINT);
    private static final Condition STANDS = ASSET.STATUS.eq(AssetStatus.IN_USE.key());
    private static final Condition IS_COUNTED = MEMBERSHIP.ASSET_ID.isNotNull();

    GroupsPerPerson.Change of(CampaignId campaign, Family family, Set<UnitId> units) {
        if (!db.fetchExists(ROSTER)) return GroupsPerPerson.Change.NONE; // most offices never take in a list
        var here = ASSET.FAMILY.eq(family.key()).and(units.isEmpty() ? noCondition() : ASSET.UNIT_ID.in(units.stream().map(UnitId::value).toList()));
        var counted = MEMBERSHIP.ASSET_ID.eq(ASSET.ID).and(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value())).and(MEMBERSHIP.ORIGIN.in(Origin.B.name(), Origin.L.name()));
        return db.select(groups(here, counted, STANDS), groups(here, counted, IS_COUNTED), people(STANDING), sum(STANDING), max(STANDING), people(COUNTED), sum(COUNTED),
                        max(COUNTED)).from(perPerson(here, counted))
                .fetchSingle(r -> new GroupsPerPerson.Change(new GroupsPerPerson(r.value1(), r.value3(), number(r.value4()), (int) number(r.value5())),
                        new GroupsPerPerson(r.value2(), r.value6(), number(r.value7()), (int) number(r.value8()))));
    }

    /// A row a person: in how many groups of the register, and in how many of those the baseline counted.
    private static Table<?> perPerson(Condition here, Condition counted) {
        var phone = field(name("known", "person"), SQLDataType.BIGINT);
        var known = select(ROSTER_PERSON.NAMESAKE, min(ROSTER_PERSON.PERSON).as("person")).from(ROSTER_PERSON).where(ROSTER_PERSON.NAMESAKE.isNotNull())
                .groupBy(ROSTER_PERSON.NAMESAKE).asTable("known");
        var who = coalesce(phone, ROSTER_PERSON.PERSON);
        return select(who.as("who"), seats(STANDS).as(STANDING), seats(IS_COUNTED).as(COUNTED)).from(ROSTER_PERSON).join(ASSET).on(ASSET.ID.eq(ROSTER_PERSON.ASSET_ID))
                .leftJoin(MEMBERSHIP).on(counted).leftJoin(known).on(field(name("known", "namesake"), SQLDataType.BIGINT).eq(ROSTER_PERSON.PERSON))
                .where(here).groupBy(who).asTable("people");
    }

    private static Field<Long> seats(Condition which) {
        return countDistinct(when(which, ROSTER_PERSON.ASSET_ID)).cast(SQLDataType.BIGINT);
    }

    private static Field<Integer> people(Field<Long> seats) {
        return count(when(seats.gt(0L), 1));
    }

    private static Field<Integer> groups(Condition here, Condition counted, Condition which) {
        return field(select(count()).from(ROSTER).join(ASSET).on(ASSET.ID.eq(ROSTER.ASSET_ID)).leftJoin(MEMBERSHIP).on(counted).where(here, which));
    }

    private static long number(@Nullable Number value) {
        return value == null ? 0 : value.longValue();
    }
}

package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.ROSTER;
import static org.qingqun.store.schema.Tables.ROSTER_PERSON;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.GroupsPerPerson;

/// In how many groups one person sits, summed by the database. Whom one list states by phone and another by name only is one person.
record RosterSums(DSLContext db) {
    private static final Field<Long> SEATS = field(name("seats"), SQLDataType.BIGINT);

    GroupsPerPerson.Change of(CampaignId campaign, Family family, Set<UnitId> units) {
        if (!db.fetchExists(ROSTER)) return GroupsPerPerson.Change.NONE; // most offices never take in a list
        var here = ASSET.FAMILY.eq(family.key()).and(units.isEmpty() ? noCondition() : ASSET.UNIT_ID.in(units.stream().map(UnitId::value).toList()));
        var counted = ASSET.ID.in(select(MEMBERSHIP.ASSET_ID).from(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()),
                MEMBERSHIP.ORIGIN.in(Origin.B.name(), Origin.L.name())));
        return new GroupsPerPerson.Change(among(here.and(ASSET.STATUS.eq(AssetStatus.IN_USE.key()))), among(here.and(counted)));
    }

    private GroupsPerPerson among(Condition which) {
        var phone = field(name("known", "person"), SQLDataType.BIGINT);
        var known = select(ROSTER_PERSON.NAMESAKE, min(ROSTER_PERSON.PERSON).as("person")).from(ROSTER_PERSON).where(ROSTER_PERSON.NAMESAKE.isNotNull())
                .groupBy(ROSTER_PERSON.NAMESAKE).asTable("known");
        var who = coalesce(phone, ROSTER_PERSON.PERSON);
        var perPerson = select(who.as("who"), countDistinct(ROSTER_PERSON.ASSET_ID).cast(SQLDataType.BIGINT).as(SEATS)).from(ROSTER_PERSON)
                .join(ASSET).on(ASSET.ID.eq(ROSTER_PERSON.ASSET_ID)).leftJoin(known).on(field(name("known", "namesake"), SQLDataType.BIGINT).eq(ROSTER_PERSON.PERSON))
                .where(which).groupBy(who).asTable("people");
        int groups = db.fetchCount(select(inline(1)).from(ROSTER).join(ASSET).on(ASSET.ID.eq(ROSTER.ASSET_ID)).where(which));
        return db.select(count(), sum(SEATS), max(SEATS)).from(perPerson).fetchSingle(r -> new GroupsPerPerson(groups, r.value1(), number(r.value2()), (int) number(r.value3())));
    }

    private static long number(@Nullable Number value) {
        return value == null ? 0 : value.longValue();
    }
}

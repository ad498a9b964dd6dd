package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.qingqun.store.schema.Tables.FATE_CHANGE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.campaign.Turn;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

/// What became of a campaign's places, summed by the database: of a million places only the sums are read.
///
/// The last change of a place that was written counts, also where one written before it bears a later day.
record FateCounts(DSLContext db) {
    private static final Field<?>[] CELL = {MEMBERSHIP.FAMILY, MEMBERSHIP.UNIT_ID, MEMBERSHIP.LEVEL, MEMBERSHIP.PLATFORM, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE};
    /// By what most rows differ comes first: so a sum finds its row with few looks.
    private static final Field<?>[] SPREAD = {MEMBERSHIP.UNIT_ID, MEMBERSHIP.PLATFORM, MEMBERSHIP.LEVEL, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, MEMBERSHIP.FAMILY};
    private static final Field<?>[] KIND = {MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, MEMBERSHIP.FAMILY};
    private static final Field<Long> ASSET = field(name("asset_id"), SQLDataType.BIGINT);
    private static final Field<Long> SEQ = field(name("seq"), SQLDataType.BIGINT);
    private static final Field<Long> NEWEST = field(name("newest"), SQLDataType.BIGINT);
    private static final Field<LocalDate> ON = field(name("on_day"), SQLDataType.LOCALDATE);
    private static final Field<String> FATE = field(name("fate"), SQLDataType.VARCHAR);
    private static final Field<String> BEFORE = field(name("before"), SQLDataType.VARCHAR);
    private static final Field<Integer> RESTORED = field(name("restored"), SQLDataType.INTEGER);
    private static final Condition RESTORES = FATE_CHANGE.FATE.eq(inline(Fate.S.name())).and(FATE_CHANGE.DISPOSITION.ne(inline(FateChange.CORRECTION)));

    /// All places as if they stood in the register.
    List<Tally> places(CampaignId campaign, @Nullable Family family) {
        return db.select(CELL).select(count()).from(MEMBERSHIP).where(placed(campaign, family)).groupBy(CELL).orderBy(CELL)
                .fetch(r -> tally(r, Fate.S, "", r.get(count()), 0));
    }

    /// Places to which something had happened by the end of `day`, by what they were then.
    List<Tally> settled(CampaignId campaign, @Nullable Family family, LocalDate day) {
        var last = select(FATE_CHANGE.ASSET_ID.as(ASSET), max(FATE_CHANGE.SEQ).as(SEQ), sum(when(RESTORES, inline(1)).otherwise(inline(0))).as(RESTORED)).from(FATE_CHANGE)
                .where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value()), FATE_CHANGE.ON_DAY.le(day)).groupBy(FATE_CHANGE.ASSET_ID).asTable("last");
        var restored = sum(last.field(RESTORED));
        return db.select(CELL).select(FATE_CHANGE.FATE, FATE_CHANGE.DISPOSITION, count(), restored).from(last)
                .join(FATE_CHANGE).on(FATE_CHANGE.SEQ.eq(last.field(SEQ))).join(MEMBERSHIP).on(placed(campaign, family), MEMBERSHIP.ASSET_ID.eq(last.field(ASSET)))
                .groupBy(with(SPREAD, FATE_CHANGE.FATE, FATE_CHANGE.DISPOSITION))
                .fetch(r -> {
                    var fate = Fate.valueOf(r.get(FATE_CHANGE.FATE));
                    return tally(r, fate, fate == Fate.S ? "" : r.get(FATE_CHANGE.DISPOSITION), r.get(count()), r.get(restored).intValue());
                });
    }

    /// How many turned from which fate to which on each day; restorations beside.
    List<Turn> turns(CampaignId campaign, @Nullable Family family) {
        var turns = new ArrayList<Turn>();
        turns.addAll(turned(campaign, family, once(campaign).asTable("turns")));
        var several = several(campaign);
        if (db.fetchExists(several)) turns.addAll(turned(campaign, family, again(campaign, several).asTable("turns")));
        turns.addAll(restored(campaign, family));
        return turns;
    }

    /// Nearly all places change once; they need no look at what was before.
    private static Select<?> once(CampaignId campaign) {
        return select(FATE_CHANGE.ASSET_ID.as(ASSET), min(FATE_CHANGE.ON_DAY).as(ON), min(FATE_CHANGE.FATE).as(FATE), inline(Fate.S.name()).as(BEFORE)).from(FATE_CHANGE)
                .where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value())).groupBy(FATE_CHANGE.ASSET_ID).having(count().eq(inline(1)));
    }

    private static Select<Record1<Long>> several(CampaignId campaign) {
        return select(FATE_CHANGE.ASSET_ID).from(FATE_CHANGE).where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value())).groupBy(FATE_CHANGE.ASSET_ID).having(count().gt(inline(1)));
    }

    /// Of places that changed several times: each change with the one that counted until then, without those that were overtaken.
    private static Select<?> again(CampaignId campaign, Select<Record1<Long>> several) {
        var dated = select(FATE_CHANGE.ASSET_ID.as(ASSET), FATE_CHANGE.ON_DAY.as(ON), FATE_CHANGE.SEQ.as(SEQ), FATE_CHANGE.FATE.as(FATE),
                max(FATE_CHANGE.SEQ).over(partitionBy(FATE_CHANGE.ASSET_ID).orderBy(FATE_CHANGE.ON_DAY, FATE_CHANGE.SEQ)).as(NEWEST))
                .from(FATE_CHANGE).where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value()), FATE_CHANGE.ASSET_ID.in(several)).asTable("dated");
        return select(ASSET, ON, FATE, lag(FATE, 1, inline(Fate.S.name())).over(partitionBy(ASSET).orderBy(ON, SEQ)).as(BEFORE)).from(dated).where(SEQ.eq(NEWEST));
    }

    private List<Turn> turned(CampaignId campaign, @Nullable Family family, Table<?> turns) {
        var on = turns.field(ON);
        var fate = turns.field(FATE);
        var before = turns.field(BEFORE);
        return db.select(KIND).select(on, before, fate, count()).from(turns).join(MEMBERSHIP).on(placed(campaign, family), MEMBERSHIP.ASSET_ID.eq(turns.field(ASSET)))
                .groupBy(with(new Field<?>[] {on, fate, before}, KIND))
                .fetch(r -> turn(r, r.get(on), Fate.valueOf(r.get(before)), Fate.valueOf(r.get(fate)), r.get(count()), 0));
    }

    private List<Turn> restored(CampaignId campaign, @Nullable Family family) {
        return db.select(KIND).select(FATE_CHANGE.ON_DAY, count()).from(FATE_CHANGE).join(MEMBERSHIP).on(placed(campaign, family), MEMBERSHIP.ASSET_ID.eq(FATE_CHANGE.ASSET_ID))
                .where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value()), RESTORES).groupBy(with(KIND, FATE_CHANGE.ON_DAY))
                .fetch(r -> turn(r, r.get(FATE_CHANGE.ON_DAY), Fate.S, Fate.S, 0, r.get(count())));
    }

    private static List<Field<?>> with(Field<?>[] some, Field<?>... more) {
        return Stream.<Field<?>[]>of(some, more).<Field<?>>flatMap(Stream::of).toList();
    }

    private static Condition placed(CampaignId campaign, @Nullable Family family) {
        var placed = MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value());
        return family == null ? placed : placed.and(MEMBERSHIP.FAMILY.eq(family.key()));
    }

    private static Turn turn(Record r, LocalDate on, Fate from, Fate to, int assets, int restored) {
        return new Turn(on, Keyed.of(Family.class, r.get(MEMBERSHIP.FAMILY)), Origin.valueOf(r.get(MEMBERSHIP.ORIGIN)), r.get(MEMBERSHIP.BY_MERGE), from, to, assets, restored);
    }

    private static Tally tally(Record r, Fate fate, String reason, int assets, int restored) {
        return new Tally(Keyed.of(Family.class, r.get(MEMBERSHIP.FAMILY)), new UnitId(r.get(MEMBERSHIP.UNIT_ID)), Keyed.of(Level.class, r.get(MEMBERSHIP.LEVEL)),
                Keyed.of(Platform.class, r.get(MEMBERSHIP.PLATFORM)), Origin.valueOf(r.get(MEMBERSHIP.ORIGIN)), r.get(MEMBERSHIP.BY_MERGE), fate, reason, assets, restored);
    }
}

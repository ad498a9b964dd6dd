package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.ROSTER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Origin;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Burdens;
import org.qingqun.progress.Weight;

/// The burden in one pass over the assets, summed by person and then over all: nothing but the sums leaves the database.
record BurdenSums(DSLContext db) {
    private static final Condition STANDING = ASSET.STATUS.eq(inline(AssetStatus.IN_USE.key()));
    private static final Condition COUNTED = MEMBERSHIP.ORIGIN.in(inline(Origin.B.name()), inline(Origin.L.name()));
    private static final Field<String> PERSON = person();

    /// One sum by person; the field of the same name sums it again.
    private enum Sum {
        ASSETS, MEGA, MEMBERS_UNKNOWN, MEMBERS, MESSAGES, MESSAGES_KNOWN;

        Field<BigDecimal> over(Condition which) {
            return switch (this) {
                case ASSETS -> count(which);
                case MEGA -> count(which.and(ASSET.MEMBERS.gt(inline(Burden.MEGA))));
                case MEMBERS_UNKNOWN -> count(which.and(ASSET.MEMBERS.isNull()));
                case MEMBERS -> sum(when(which, coalesce(ASSET.MEMBERS, inline(0))).otherwise(inline(0)));
                case MESSAGES -> sum(when(which, coalesce(ASSET.MESSAGES_30D, inline(0))).otherwise(inline(0)));
                case MESSAGES_KNOWN -> count(which.and(ASSET.MESSAGES_30D.isNotNull()));
            };
        }

        Field<BigDecimal> named(String of) {
            return field(DSL.name(of + "_" + name().toLowerCase(Locale.ROOT)), SQLDataType.NUMERIC);
        }
    }

    /// SQLite would go by the family's index and so through the table out of order, which takes longer than reading all of it.
    Map<Family, Burdens> of(CampaignId campaign, Set<Family> families, Set<UnitId> units) {
        var inner = new ArrayList<Field<?>>(List.of(ASSET.FAMILY, PERSON.as("person")));
        var of = field(name("family"), SQLDataType.VARCHAR);
        var outer = new ArrayList<Field<?>>(List.of(of));
        add("standing", STANDING, inner, outer);
        add("counted", COUNTED, inner, outer);
        var people = db.select(inner).from(ASSET)
                .leftJoin(MEMBERSHIP).on(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(ASSET.ID))
                .where(Scanned.column(ASSET.FAMILY).in(families.stream().map(Family::key).toList()), standsWith(units)).groupBy(ASSET.FAMILY, PERSON);
        return db.select(outer).from(people.asTable("people")).groupBy(of)
                .fetchMap(r -> Keyed.of(Family.class, r.get(of)), r -> new Burdens(burden("standing", r), burden("counted", r)));
    }

    /// The assets in the register behind a figure.
    List<AssetId> findWeighing(Family family, Weight weight) {
        var standing = ASSET.FAMILY.eq(family.key()).and(STANDING);
        var weighing = switch (weight) {
            case PER_CUSTODIAN -> PERSON.isNotNull();
            case OVERLOADED -> PERSON.in(select(PERSON).from(ASSET).where(standing, PERSON.isNotNull()).groupBy(PERSON).having(DSL.count().gt(inline(Burden.OVERLOAD))));
            case MEGA -> ASSET.MEMBERS.gt(inline(Burden.MEGA));
            case PER_ASSET -> ASSET.MEMBERS.isNotNull();
            case MESSAGES -> ASSET.MESSAGES_30D.isNotNull();
            case UNKNOWN -> ASSET.MEMBERS.isNull();
            case PER_PERSON -> ASSET.ID.in(select(ROSTER.ASSET_ID).from(ROSTER));
        };
        return db.select(ASSET.ID).from(ASSET).where(standing, weighing).orderBy(ASSET.ID).fetch(r -> new AssetId(r.value1()));
    }

    private static Condition standsWith(Set<UnitId> units) {
        return units.isEmpty() ? DSL.noCondition() : ASSET.UNIT_ID.in(units.stream().map(UnitId::value).toList());
    }

    private static void add(String of, Condition which, List<Field<?>> inner, List<Field<?>> outer) {
        for (var one : Sum.values()) {
            inner.add(one.over(which).as(one.named(of)));
            outer.add(sum(one.named(of)).as(one.named(of)));
        }
        var named = field(name("person"), SQLDataType.VARCHAR).isNotNull();
        var assets = Sum.ASSETS.named(of);
        outer.add(count(named.and(assets.gt(inline(BigDecimal.ZERO)))).as(of + "_people"));
        outer.add(count(named.and(assets.gt(inline(BigDecimal.valueOf(Burden.OVERLOAD))))).as(of + "_overloaded"));
        outer.add(sum(when(named, assets).otherwise(inline(BigDecimal.ZERO))).as(of + "_with_person"));
    }

    private static Burden burden(String of, Record r) {
        return new Burden((int) value(r, Sum.ASSETS.named(of)), (int) value(r, of + "_people"), (int) value(r, of + "_with_person"), (int) value(r, of + "_overloaded"),
                (int) value(r, Sum.MEGA.named(of)), (int) value(r, Sum.MEMBERS_UNKNOWN.named(of)), value(r, Sum.MEMBERS.named(of)), value(r, Sum.MESSAGES.named(of)),
                (int) value(r, Sum.MESSAGES_KNOWN.named(of)));
    }

    private static long value(Record r, String name) {
        return number(r.get(name, BigDecimal.class));
    }

    private static long value(Record r, Field<BigDecimal> field) {
        return number(r.get(field.getName(), BigDecimal.class));
    }

    private static long number(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }

    private static Field<BigDecimal> count(Condition holds) {
        return sum(when(holds, inline(1)).otherwise(inline(0)));
    }

    /// The phone where there is one that is not masked; else the name within its unit, since 王芳 of two units are two people.
    private static Field<String> person() {
        var phone = dense(ASSET.CUSTODIAN_PHONE);
        var who = dense(ASSET.CUSTODIAN_NAME);
        return when(phone.ne(inline("")).and(position(phone, inline("*")).eq(inline(0))), phone)
                .when(who.ne(inline("")), who.concat(inline("@")).concat(ASSET.UNIT_ID.cast(SQLDataType.VARCHAR)));
    }

    private static Field<String> dense(Field<String> text) {
        return replace(replace(text, inline(" "), inline("")), inline("\u3000"), inline(""));
    }
}

package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
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
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Burdens;
import org.qingqun.progress.Weight;

/// The burden, summed by the database: nothing but the sums leaves it.
record BurdenSums(DSLContext db) {
    private static final Condition STANDING = ASSET.STATUS.eq(inline(AssetStatus.IN_USE.key()));
    private static final Condition COUNTED = MEMBERSHIP.ORIGIN.in(inline(Origin.B.name()), inline(Origin.L.name()));
    private static final Map<String, Condition> WHICH = Map.of("standing", STANDING, "counted", COUNTED);
    private static final Field<String> PERSON = person(ASSET.CUSTODIAN_PHONE, ASSET.CUSTODIAN_NAME, ASSET.UNIT_ID);

    /// What is summed without looking at people.
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

        String of(String which) {
            return which + "_" + name().toLowerCase(Locale.ROOT);
        }
    }

    Burdens loads(CampaignId campaign, Family family, Set<UnitId> units) {
        var sums = new ArrayList<Field<?>>();
        WHICH.forEach((name, which) -> {
            for (var one : Sum.values()) sums.add(one.over(which).as(one.of(name)));
        });
        return db.select(sums).from(placed(campaign)).where(family(family), standsWith(units)).fetchSingle(r -> new Burdens(load("standing", r), load("counted", r)));
    }

    /// Most people answer for several assets of a unit: those are put together as they are written before the writing is made alike.
    Burdens people(CampaignId campaign, Family family, Set<UnitId> units) {
        var written = select(ASSET.CUSTODIAN_PHONE, ASSET.CUSTODIAN_NAME, ASSET.UNIT_ID).select(WHICH.entrySet().stream().map(e -> count(e.getValue()).as(e.getKey())).toList())
                .from(placed(campaign)).where(family(family), standsWith(units)).groupBy(ASSET.UNIT_ID, ASSET.CUSTODIAN_PHONE, ASSET.CUSTODIAN_NAME).asTable("written");
        var person = person(column(written, ASSET.CUSTODIAN_PHONE), column(written, ASSET.CUSTODIAN_NAME), column(written, ASSET.UNIT_ID));
        var people = select(person.as("person")).select(WHICH.keySet().stream().map(name -> sum(written.field(name, BigDecimal.class)).as(name)).toList())
                .from(written).where(person.isNotNull()).groupBy(person).asTable("people");
        var sums = new ArrayList<Field<?>>();
        for (var name : WHICH.keySet()) {
            var assets = Objects.requireNonNull(people.field(name, BigDecimal.class));
            sums.add(count(assets.gt(inline(BigDecimal.ZERO))).as(name + "_people"));
            sums.add(sum(assets).as(name + "_assets"));
            sums.add(count(assets.gt(inline(BigDecimal.valueOf(Burden.OVERLOAD)))).as(name + "_overloaded"));
        }
        return db.select(sums).from(people).fetchSingle(r -> new Burdens(people("standing", r), people("counted", r)));
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

    private static <T> Field<T> column(Table<?> table, Field<T> of) {
        return Objects.requireNonNull(table.field(of));
    }

    private static Table<?> placed(CampaignId campaign) {
        return ASSET.leftJoin(MEMBERSHIP).on(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(ASSET.ID));
    }

    /// SQLite would go by the family's index and so through the table out of order, which takes longer than reading all of it.
    private static Condition family(Family family) {
        return Scanned.column(ASSET.FAMILY).eq(family.key());
    }

    private static Condition standsWith(Set<UnitId> units) {
        return units.isEmpty() ? DSL.noCondition() : ASSET.UNIT_ID.in(units.stream().map(UnitId::value).toList());
    }

    private static Burden load(String which, Record r) {
        return new Burden((int) value(r, Sum.ASSETS.of(which)), 0, 0, 0, (int) value(r, Sum.MEGA.of(which)), (int) value(r, Sum.MEMBERS_UNKNOWN.of(which)),
                value(r, Sum.MEMBERS.of(which)), value(r, Sum.MESSAGES.of(which)), (int) value(r, Sum.MESSAGES_KNOWN.of(which)));
    }

    private static Burden people(String which, Record r) {
        return new Burden(0, (int) value(r, which + "_people"), (int) value(r, which + "_assets"), (int) value(r, which + "_overloaded"), 0, 0, 0, 0, 0);
    }

    private static long value(Record r, String name) {
        return number(r.get(name, BigDecimal.class));
    }

    private static long number(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }

    private static Field<BigDecimal> count(Condition holds) {
        return sum(when(holds, inline(1)).otherwise(inline(0)));
    }

    /// The phone where there is one that is not masked; else the name within its unit, since 王芳 of two units are two people.
    private static Field<String> person(Field<String> writtenPhone, Field<String> writtenName, Field<Long> unit) {
        var phone = dense(writtenPhone);
        var who = dense(writtenName);
        return when(phone.ne(inline("")).and(position(phone, inline("*")).eq(inline(0))), phone)
                .when(who.ne(inline("")), who.concat(inline("@")).concat(unit.cast(SQLDataType.VARCHAR)));
    }

    private static Field<String> dense(Field<String> text) {
        return replace(replace(text, inline(" "), inline("")), inline("\u3000"), inline(""));
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.RULE_EXCEPTION;
import static org.qingqun.store.schema.Tables.RULE_LIMIT;
import static org.qingqun.store.schema.Tables.RULE_SWITCH;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.RuleExceptionRecord;

/// The limits of a campaign: every value a row, so that a default of a later version changes no campaign that is running.
record LimitRows(DSLContext db) {
    Limits read(long campaign) {
        var values = new EnumMap<Limit, Integer>(Limit.class);
        db.select(RULE_LIMIT.NAME, RULE_LIMIT.AMOUNT).from(RULE_LIMIT).where(RULE_LIMIT.CAMPAIGN_ID.eq(campaign))
                .forEach(r -> find(r.value1()).ifPresent(limit -> values.put(limit, r.value2())));
        Map<Limits.Switch, Boolean> switches = db.selectFrom(RULE_SWITCH).where(RULE_SWITCH.CAMPAIGN_ID.eq(campaign))
                .fetchMap(r -> new Limits.Switch(r.getRule(), Keyed.of(Family.class, r.getFamily())), r -> r.getIsOn());
        return new Limits(values, switches, exceptions(campaign));
    }

    void write(long campaign, Limits limits) {
        db.deleteFrom(RULE_LIMIT).where(RULE_LIMIT.CAMPAIGN_ID.eq(campaign)).execute();
        db.deleteFrom(RULE_SWITCH).where(RULE_SWITCH.CAMPAIGN_ID.eq(campaign)).execute();
        db.deleteFrom(RULE_EXCEPTION).where(RULE_EXCEPTION.CAMPAIGN_ID.eq(campaign)).execute();
        limits.values().forEach((limit, value) -> db.insertInto(RULE_LIMIT).values(campaign, limit.key(), value).execute());
        limits.switches().forEach((rule, on) -> db.insertInto(RULE_SWITCH).values(campaign, rule.rule(), rule.family().key(), on).execute());
        for (int i = 0; i < limits.exceptions().size(); i++) db.executeInsert(row(campaign, i, limits.exceptions().get(i)));
    }

    private List<LimitException> exceptions(long campaign) {
        return db.selectFrom(RULE_EXCEPTION).where(RULE_EXCEPTION.CAMPAIGN_ID.eq(campaign)).orderBy(RULE_EXCEPTION.ORDINAL).fetch().stream()
                .flatMap(r -> find(r.getName()).map(limit -> exception(limit, r)).stream()).toList();
    }

    private static LimitException exception(Limit limit, RuleExceptionRecord r) {
        return new LimitException(limit, r.getAmount(), Columns.keyed(Family.class, r.getFamily()), Columns.keyed(Level.class, r.getLevel()),
                r.getUnitId() == null ? null : new UnitId(r.getUnitId()), r.getPurpose(), r.getFromDay(), r.getUntilDay());
    }

    private static RuleExceptionRecord row(long campaign, int ordinal, LimitException e) {
        var r = new RuleExceptionRecord();
        r.setCampaignId(campaign);
        r.setOrdinal(ordinal);
        r.setName(e.limit().key());
        r.setAmount(e.value());
        r.setFamily(Columns.key(e.family()));
        r.setLevel(Columns.key(e.level()));
        r.setUnitId(UnitRows.value(e.under()));
        r.setPurpose(e.purpose());
        r.setFromDay(e.from());
        r.setUntilDay(e.until());
        return r;
    }

    /// What another version of the program wrote and this one does not know is left alone.
    private static Optional<Limit> find(String key) {
        return Arrays.stream(Limit.values()).filter(limit -> limit.key().equals(key)).findFirst();
    }
}

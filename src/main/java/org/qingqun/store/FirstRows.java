package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CAMPAIGN;
import static org.qingqun.store.schema.Tables.PERSON;

import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.qingqun.campaign.Limits;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.Family;

/// What a new inventory holds: one campaign over all three families, and the administrator.
final class FirstRows {
    private FirstRows() {}

    static void insertWhereNone(DSLContext db, Defaults defaults) {
        if (!db.fetchExists(CAMPAIGN)) insertCampaign(db, defaults.campaignName());
        if (!db.fetchExists(PERSON)) insertAdministrator(db, defaults.administratorName());
    }

    private static void insertCampaign(DSLContext db, String name) {
        Set<Family> all = EnumSet.allOf(Family.class);
        var id = db.insertInto(CAMPAIGN).set(CAMPAIGN.NAME, name).set(CAMPAIGN.SCOPE, JooqCampaignStore.scopeText(all)).set(CAMPAIGN.VERSION, 1)
                .returning(CAMPAIGN.ID).fetchSingle().getId();
        new LimitRows(db).write(id, Limits.DEFAULT);
    }

    private static void insertAdministrator(DSLContext db, String name) {
        var person = new JooqPersonStore(db).insert(name, null, Role.ADMINISTRATOR);
        if (!person.id().equals(PersonId.ADMINISTRATOR)) throw new IllegalStateException("the first person is number " + person.id().value());
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.THESAURUS_LINE;

import org.jooq.DSLContext;
import org.qingqun.duplicate.ThesaurusStore;
import org.qingqun.duplicate.slot.Thesaurus;

/// Taught words in their table, a line as it is written.
record JooqThesaurusStore(DSLContext db) implements ThesaurusStore {
    @Override public Thesaurus get() {
        return Thesaurus.parse(db.select(THESAURUS_LINE.WORDS).from(THESAURUS_LINE).orderBy(THESAURUS_LINE.LINE).fetch(THESAURUS_LINE.WORDS));
    }

    @Override public void replace(Thesaurus thesaurus) {
        db.deleteFrom(THESAURUS_LINE).execute();
        int line = 0;
        for (var words : thesaurus.format()) db.insertInto(THESAURUS_LINE, THESAURUS_LINE.LINE, THESAURUS_LINE.WORDS).values(++line, words).execute();
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.TEXT_TEMPLATE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.qingqun.cleanup.notice.TemplateStore;
import org.qingqun.cleanup.notice.TextKind;

/// An office's own texts in their table.
record JooqTemplateStore(DSLContext db) implements TemplateStore {
    @Override public Optional<String> find(TextKind kind, String language) {
        return db.select(TEXT_TEMPLATE.BODY).from(TEXT_TEMPLATE).where(TEXT_TEMPLATE.NAME.eq(kind.key()), TEXT_TEMPLATE.LANGUAGE.eq(language)).fetchOptional(TEXT_TEMPLATE.BODY);
    }

    @Override public void put(TextKind kind, String language, String body) {
        db.transaction(() -> {
            remove(kind, language);
            db.insertInto(TEXT_TEMPLATE, TEXT_TEMPLATE.NAME, TEXT_TEMPLATE.LANGUAGE, TEXT_TEMPLATE.BODY).values(kind.key(), language, body).execute();
        });
    }

    @Override public void remove(TextKind kind, String language) {
        db.deleteFrom(TEXT_TEMPLATE).where(TEXT_TEMPLATE.NAME.eq(kind.key()), TEXT_TEMPLATE.LANGUAGE.eq(language)).execute();
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.REPORT_TEXT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.qingqun.report.text.ReportTextStore;

/// The office's own texts in their table.
record JooqReportTextStore(DSLContext db) implements ReportTextStore {
    @Override public Optional<String> find(String language) {
        return db.select(REPORT_TEXT.BODY).from(REPORT_TEXT).where(REPORT_TEXT.LANGUAGE.eq(language)).fetchOptional(REPORT_TEXT.BODY);
    }

    @Override public void keep(String language, String body) {
        db.transaction(() -> {
            forget(language);
            db.insertInto(REPORT_TEXT).set(REPORT_TEXT.LANGUAGE, language).set(REPORT_TEXT.BODY, body).execute();
        });
    }

    @Override public void forget(String language) {
        db.deleteFrom(REPORT_TEXT).where(REPORT_TEXT.LANGUAGE.eq(language)).execute();
    }
}

package org.qingqun.store;

import static org.qingqun.store.schema.Tables.SUPERIOR_FORM;
import static org.qingqun.store.schema.Tables.SUPERIOR_FORM_CELL;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormFile;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.SuperiorForm;
import org.qingqun.report.form.SuperiorFormStore;

/// Forms with their files in one table, their cells in another.
record JooqSuperiorFormStore(DSLContext db) implements SuperiorFormStore {
    @Override public List<String> findNames() {
        return db.select(SUPERIOR_FORM.NAME).from(SUPERIOR_FORM).orderBy(SUPERIOR_FORM.NAME).fetch(SUPERIOR_FORM.NAME);
    }

    @Override public Optional<SuperiorForm> find(String name) {
        return db.select(SUPERIOR_FORM.BYTES).from(SUPERIOR_FORM).where(SUPERIOR_FORM.NAME.eq(name)).fetchOptional(SUPERIOR_FORM.BYTES)
                .map(bytes -> new SuperiorForm(name, new FormFile(bytes), slots(name)));
    }

    private List<FormSlot> slots(String name) {
        return db.selectFrom(SUPERIOR_FORM_CELL).where(SUPERIOR_FORM_CELL.FORM_NAME.eq(name))
                .orderBy(SUPERIOR_FORM_CELL.SHEET, SUPERIOR_FORM_CELL.AT_ROW, SUPERIOR_FORM_CELL.AT_COLUMN)
                .fetch(r -> new FormSlot(r.getSheet(), r.getAtRow(), r.getAtColumn(), "", "", FormFigure.parse(r.getFigure()).orElse(null)));
    }

    @Override public void keep(SuperiorForm form) {
        db.transaction(() -> {
            forget(form.name());
            db.insertInto(SUPERIOR_FORM).set(SUPERIOR_FORM.NAME, form.name()).set(SUPERIOR_FORM.BYTES, form.file().bytes()).execute();
            for (var slot : form.slots()) {
                var figure = slot.figure();
                if (figure != null) db.insertInto(SUPERIOR_FORM_CELL).set(SUPERIOR_FORM_CELL.FORM_NAME, form.name()).set(SUPERIOR_FORM_CELL.SHEET, slot.sheet())
                        .set(SUPERIOR_FORM_CELL.AT_ROW, slot.row()).set(SUPERIOR_FORM_CELL.AT_COLUMN, slot.column()).set(SUPERIOR_FORM_CELL.FIGURE, figure.toString()).execute();
            }
        });
    }

    @Override public void forget(String name) {
        db.transaction(() -> {
            db.deleteFrom(SUPERIOR_FORM_CELL).where(SUPERIOR_FORM_CELL.FORM_NAME.eq(name)).execute();
            db.deleteFrom(SUPERIOR_FORM).where(SUPERIOR_FORM.NAME.eq(name)).execute();
        });
    }
}

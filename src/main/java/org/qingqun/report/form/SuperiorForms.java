package org.qingqun.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.report.form.Unfilled.Why;

/// Keeps superiors' forms with their cells, and fills them.
public record SuperiorForms(SuperiorFormStore forms, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final double HUNDRED = 100;

    public List<String> findNames() {
        return forms.findNames();
    }

    /// @throws ExpectedException `UNKNOWN_FORM`
    public SuperiorForm get(String name) {
        var kept = forms.find(name).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_FORM, name));
        return new SuperiorForm(name, kept.file(), withWords(kept));
    }

    /// The file's own empty cells, with the figures that were kept for them; kept cells that the file lacks come last.
    private static List<FormSlot> withWords(SuperiorForm kept) {
        var figures = new HashMap<String, FormSlot>();
        for (var slot : kept.slots()) figures.put(slot.address(), slot);
        var slots = new ArrayList<FormSlot>();
        for (var slot : FormLayout.read(kept.name(), kept.file().bytes())) {
            var known = figures.remove(slot.address());
            slots.add(known == null ? slot : slot.with(known.figure()));
        }
        slots.addAll(figures.values());
        return slots;
    }

    /// @throws ExpectedException `NOT_ALLOWED` unless the person may keep forms
    public void requireKeeper(PersonId by) {
        access.require(by, Permission.REVIEW);
    }

    /// Takes a form in, its cells guessed from the words around them.
    ///
    /// @throws ExpectedException `UNREADABLE_FILE`, `FORM_NOT_XLSX`, `NO_FORM_CELLS` where no empty cell has words beside and above it
    public SuperiorForm add(String name, byte[] bytes, FormGuess guess, PersonId by) {
        access.require(by, Permission.REVIEW);
        var slots = FormLayout.read(name, bytes);
        if (slots.isEmpty()) throw new ExpectedException(ErrorCode.NO_FORM_CELLS, name);
        return keep(new SuperiorForm(name, new FormFile(bytes), slots.stream().map(slot -> slot.with(guess.guess(slot).orElse(null))).toList()), by);
    }

    /// Says which figures the cells take from now on.
    public SuperiorForm keep(SuperiorForm form, PersonId by) {
        access.require(by, Permission.REVIEW);
        transactions.inOne(() -> {
            forms.keep(form);
            audit.append(new AuditEntry(clock.instant(), by.value(), "report.form", "form:" + Integer.toHexString(form.name().hashCode()), null, form.name(), null));
        });
        return form;
    }

    public void forget(String name, PersonId by) {
        access.require(by, Permission.REVIEW);
        transactions.inOne(() -> {
            forms.forget(name);
            audit.append(new AuditEntry(clock.instant(), by.value(), "report.form", "form:" + Integer.toHexString(name.hashCode()), name, null, null));
        });
    }

    /// Writes the filled form and says what stayed empty.
    public List<Unfilled> fill(SuperiorForm form, FormValues values, OutputStream out) throws IOException {
        var unfilled = new ArrayList<Unfilled>();
        try (var book = FormLayout.open(form.name(), form.file().bytes())) {
            for (var slot : form.slots()) {
                var why = fill(book.getSheet(slot.sheet()), slot, values);
                if (why != null) unfilled.add(new Unfilled(slot.address(), why, String.join(" / ", slot.beside(), slot.above())));
            }
            FormSums.renew(book);
            book.setForceFormulaRecalculation(true); // for what only an office program can compute
            book.write(out);
        }
        return unfilled;
    }

    private static @Nullable Why fill(@Nullable Sheet sheet, FormSlot slot, FormValues values) {
        var figure = slot.figure();
        if (figure == null) return Why.NOT_MAPPED;
        if (sheet == null) return Why.GONE;
        var line = sheet.getRow(slot.row()) == null ? sheet.createRow(slot.row()) : sheet.getRow(slot.row());
        var cell = line.getCell(slot.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellType() == CellType.FORMULA) return Why.FORMULA;
        var value = values.value(figure);
        if (value.isEmpty()) return Why.NO_VALUE;
        cell.setCellValue(figure.what().isRate() && isPercent(cell) ? value.get().doubleValue() / HUNDRED : value.get().doubleValue());
        return null;
    }

    private static boolean isPercent(Cell cell) {
        return cell.getCellStyle().getDataFormatString().contains("%");
    }

    /// What would stay empty now, and why.
    public List<Unfilled> findUnfilled(SuperiorForm form, FormValues values) {
        try {
            return fill(form, values, OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The figures by cell, as they would be written now.
    public Map<String, String> preview(SuperiorForm form, FormValues values) {
        var shown = new HashMap<String, String>();
        for (var slot : form.slots()) slot.findFigure().flatMap(values::value).ifPresent(v -> shown.put(slot.address(), v.toPlainString()));
        return shown;
    }
}

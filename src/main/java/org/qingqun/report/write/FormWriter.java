package org.qingqun.report.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingqun.report.form.FormValues;
import org.qingqun.report.form.SuperiorForm;
import org.qingqun.report.form.SuperiorForms;
import org.qingqun.report.form.Unfilled;

/// Writes a superior's form with its figures filled in.
public final class FormWriter {
    /// @return what stayed empty
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public List<Unfilled> write(SuperiorForm form, SuperiorForms forms, FormValues values, Path target) {
        var unfilled = new ArrayList<Unfilled>();
        AsideFile.write(target, out -> unfilled.addAll(forms.fill(form, values, out)));
        return List.copyOf(unfilled);
    }
}

package org.qingqun.report.form;

import java.util.List;

/// A superior's form as it is kept: the empty file and its cells that take figures.
///
/// @param name by which people call it
/// @param file the xlsx as it came
public record SuperiorForm(String name, FormFile file, List<FormSlot> slots) {
    public SuperiorForm {
        slots = List.copyOf(slots);
    }
}

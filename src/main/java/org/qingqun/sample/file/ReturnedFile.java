package org.qingqun.sample.file;

import java.util.List;
import org.qingqun.inventory.Family;
import org.qingqun.sample.plan.SampleUnit;
import org.qingqun.sample.plan.Staff;

/// One file that came back.
///
/// @param path      below the folder of returns, with `/`
/// @param units     whose assets it holds, mostly one
/// @param families  which of their assets
/// @param signer    who filled it in
/// @param nameless  rows at the end that somebody forgot to give a name
public record ReturnedFile(String path, Layout layout, List<Sender> units, List<Family> families, Staff signer, int nameless) {
    /// @param calledItself the name the unit wrote: full, short or misspelt
    public record Sender(SampleUnit unit, String calledItself) {}

    public ReturnedFile {
        units = List.copyOf(units);
        families = List.copyOf(families);
    }
}

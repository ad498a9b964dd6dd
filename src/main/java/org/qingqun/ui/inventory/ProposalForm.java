package org.qingqun.ui.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;

/// Asks what is to become of some assets. A port: tests answer without a window.
public interface ProposalForm {
    /// What the person chose; the reason is never blank.
    ///
    /// @param keepUntil for KEEP: the last day it holds; null for no end
    record Answer(Disposition disposition, String reason, LocalDate deadline, @Nullable LocalDate keepUntil) {}

    /// @param effect   what it would do, and to how many
    /// @param possible what fits all of them
    /// @param deadline proposed
    Optional<Answer> ask(Effect effect, List<Disposition> possible, LocalDate deadline);
}

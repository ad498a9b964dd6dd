package org.qingqun.ui.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.cleanup.Disposition;

/// Asks what is to become of some assets. A port: tests answer without a window.
public interface ProposalForm {
    /// What the person chose; the reason is never blank.
    record Answer(Disposition disposition, String reason, LocalDate deadline) {}

    /// @param rows     how many assets it is about
    /// @param possible what fits all of them
    /// @param deadline proposed
    Optional<Answer> ask(int rows, List<Disposition> possible, LocalDate deadline);
}

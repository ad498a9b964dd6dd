package org.qingqun.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;

/// A unit's signature on its return form, as somebody here saw it: the unit's approval of what the form says, for the rows that still say it.
///
/// @param signedBy who signed for the unit
/// @param signedOn the day beside the name
/// @param at       when it was recorded; what the unit returned by then is what was signed
/// @param scan     null where only the paper was seen
public record UnitSignature(UnitId unit, String signedBy, LocalDate signedOn, Instant at, PersonId recordedBy, @Nullable Scan scan) {
    /// The signed form as a file.
    ///
    /// @param sha256 of its bytes, lower-case hex
    public record Scan(String name, String sha256) {}

    /// Whether what came at this moment is under the signature.
    public boolean covers(Instant cameAt) {
        return !cameAt.isAfter(at);
    }
}

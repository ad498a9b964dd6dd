package org.qingqun.approval;

import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;

/// What stands behind an answer besides its giver's word.
///
/// @param sheet      the printed sheet it was read from; null for none
/// @param signedFile SHA-256 of the scan or signed file that shows it; null for none
/// @param insteadOf  the head it was given for while he was away; null where he answered himself
public record Backing(@Nullable SheetId sheet, @Nullable String signedFile, @Nullable PersonId insteadOf) {
    public static final Backing NONE = new Backing(null, null, null);

    Backing insteadOf(@Nullable PersonId away) {
        return new Backing(sheet, signedFile, away);
    }

    public static Backing of(SheetId sheet, @Nullable String signedFile) {
        return new Backing(sheet, signedFile, null);
    }
}

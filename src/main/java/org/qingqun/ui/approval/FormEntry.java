package org.qingqun.ui.approval;

import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.inventory.Unit;
import org.qingqun.returns.UnitSignature;

/// A unit whose returned form decides something that is not approved yet.
///
/// @param cases  how many, 1 or more
/// @param signer    the head who signs for the unit; null where none is entered
/// @param signature on the form, as the returns keep it; null where nobody recorded one
record FormEntry(Unit unit, int cases, @Nullable Person signer, @Nullable UnitSignature signature) {}

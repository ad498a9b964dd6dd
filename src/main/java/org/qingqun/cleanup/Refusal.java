package org.qingqun.cleanup;

import org.qingqun.common.ExpectedException;

/// One row of a bulk step that could not be done, and why. `subject` is the asset's or the case's number.
public record Refusal(long subject, ExpectedException why) {}

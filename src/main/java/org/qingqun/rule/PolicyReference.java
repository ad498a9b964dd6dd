package org.qingqun.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The paper a rule stands on, as its users write it. Data, never a fact of the program.
///
/// @param clause    what it says, in a sentence
/// @param link      where it can be read
/// @param checkedOn when somebody compared it with the official text, null where nobody has
public record PolicyReference(String clause, @Nullable String link, @Nullable LocalDate checkedOn) {}

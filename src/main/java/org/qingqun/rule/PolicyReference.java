package org.qingqun.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;

/// The paper a rule stands on, as its users write it. Data, never a fact of the program.
///
/// @param clause    what it says, in a sentence
/// @param link      where it can be read
/// @param checkedOn when somebody compared it with the official text, null where nobody has
public record PolicyReference(String clause, @Nullable String link, @Nullable LocalDate checkedOn) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// Why a reference cannot stand.
    public enum Fault implements Keyed {
        NO_CLAUSE, STRANGE_LINK, CHECKED_LATER
    }

    /// @param today nobody can have checked it after this day
    public Optional<Fault> fault(LocalDate today) {
        if (StringUtils.isBlank(clause)) return Optional.of(Fault.NO_CLAUSE);
        if (link != null && !isAddress(link)) return Optional.of(Fault.STRANGE_LINK);
        return checkedOn != null && checkedOn.isAfter(today) ? Optional.of(Fault.CHECKED_LATER) : Optional.empty();
    }

    /// An address of the web: anything else would be a command to somebody's computer.
    private static boolean isAddress(String link) {
        try {
            var address = new URI(link);
            return SCHEMES.contains(StringUtils.lowerCase(StringUtils.defaultString(address.getScheme()))) && address.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}

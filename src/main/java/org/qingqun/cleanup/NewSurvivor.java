package org.qingqun.cleanup;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

/// A work group that does not exist yet and is to take in others.
///
/// @param name never blank
/// @param unit answers for it
public record NewSurvivor(String name, UnitId unit, Platform platform, Custodian custodian, @Nullable String purpose, @Nullable String audience) {
    public NewSurvivor {
        if (StringUtils.isBlank(name)) throw new IllegalArgumentException("a survivor has a name");
        name = name.strip();
    }
}

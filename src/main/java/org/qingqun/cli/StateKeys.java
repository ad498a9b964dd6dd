package org.qingqun.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetStatus;

/// The states an asset can be listed under: `in-use`, an open case's state, or how it ended.
final class StateKeys {
    private StateKeys() {}

    static List<String> all() {
        return Stream.of(Stream.of(AssetStatus.IN_USE), Arrays.stream(CaseState.values()).filter(CaseState::isOpen),
                Stream.of(AssetStatus.CLOSED, AssetStatus.MERGED, AssetStatus.OUT_OF_SCOPE)).flatMap(s -> s).map(Keyed.class::cast).map(Keyed::key).toList();
    }
}

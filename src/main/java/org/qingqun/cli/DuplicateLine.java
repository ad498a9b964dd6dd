package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.wording.SignalText;

/// A pair as `duplicates` prints it; a contract: names and order stay.
///
/// @param idA     the smaller id; `id` in `list`. As `idB`
/// @param unitA   its unit's full name. As `unitB`
/// @param score   0–1, three decimals at most
/// @param verdict `duplicate review different`
/// @param reasons a sentence a signal, the heaviest first
record DuplicateLine(@JsonProperty("id_a") long idA, @JsonProperty("name_a") String nameA, @JsonProperty("unit_a") String unitA,
        @JsonProperty("id_b") long idB, @JsonProperty("name_b") String nameB, @JsonProperty("unit_b") String unitB, double score, String verdict,
        List<String> reasons) {
    static DuplicateLine of(DuplicatePair pair, InventoryRow a, InventoryRow b, SignalText text) {
        return new DuplicateLine(pair.a().value(), a.asset().name(), a.unit().name(), pair.b().value(), b.asset().name(), b.unit().name(), pair.score(),
                pair.band().key(), pair.signals().stream().map(text::explain).toList());
    }
}

package org.qingqun.cli;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Measured;
import org.qingqun.wording.FindingText;

/// A finding as `scan` prints it; a contract: names and order stay.
///
/// @param asset    the asset's number, as `id` in `list`
/// @param limit    what the rule holds against it: whole days, people, messages or assets; null where the rule has no such limit
/// @param actual   what was found: the same (days: at least), or a likeness of 0–1; null where nothing is known
/// @param evidence the grade: who says so
record FindingJson(String rule, long asset, String assetName, String severity, String explanation, @Nullable Number limit, @Nullable Number actual,
        String evidence, @Nullable String dataDate) {
    static FindingJson of(Finding finding, Asset asset, FindingText text) {
        var measured = Measured.of(finding.evidence().getFirst());
        return new FindingJson(finding.rule().value(), asset.id().value(), asset.name(), finding.severity().key(), text.explain(finding), measured.limit(),
                measured.actual(), finding.grade().key(), finding.dataDate() == null ? null : finding.dataDate().toString());
    }
}

package org.qingqun.ui.review;

import java.util.List;
import java.util.Optional;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.RuleId;

/// Shows what is exempt, and asks which of it is to end before its day. A port: tests answer without a window.
public interface ExemptionsForm {
    /// One rule's word about one asset.
    ///
    /// @param name of the asset
    /// @param what the name of the rule
    record Line(AssetId asset, RuleId rule, String name, String unit, String what, Dismissal exemption) {}

    /// The chosen one is to end; the reason is never blank.
    record Answer(Line line, String reason) {}

    Optional<Answer> ask(List<Line> lines);
}

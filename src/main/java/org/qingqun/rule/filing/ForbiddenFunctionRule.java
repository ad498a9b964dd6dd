package org.qingqun.rule.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.Forbidden;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 违规功能: somebody recorded that it makes people do what it must not. What nobody recorded is not looked for.
public record ForbiddenFunctionRule(Background background) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.FORBIDDEN_FUNCTION;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var practices = background.practices(asset.id());
        if (practices.isEmpty()) return Optional.empty();
        return Optional.of(Finding.stated(id(), asset, Severity.LIKELY, List.of(new Forbidden(practices.stream().sorted().toList())), asOf));
    }
}

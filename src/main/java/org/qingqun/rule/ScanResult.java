package org.qingqun.rule;

import java.util.List;

/// What one scan found, and which rules could not be used.
public record ScanResult(List<Finding> findings, List<RuleFailure> failures) {
    public ScanResult {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}

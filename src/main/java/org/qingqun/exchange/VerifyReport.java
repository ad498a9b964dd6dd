package org.qingqun.exchange;

import java.util.List;

/// What `verify` found, and where the log stands.
public record VerifyReport(List<Problem> problems, LogMark log) {
    public VerifyReport {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}

package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.progress.Group;

/// What `stats` prints; a contract. `groups` is there only when it was asked for.
record StatsJson(FiguresJson total, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<? extends Record> groups) {
    /// One part of a breakdown.
    record Part(String key, @JsonUnwrapped FiguresJson figures) {
        static Part of(Group group) {
            return new Part(group.key(), FiguresJson.of(group.figures()));
        }
    }

    /// One disposition that closed assets.
    record Reason(String key, int closed, int mergedAway) {
        static Reason of(Group group) {
            return new Reason(group.key(), group.figures().closed(), group.figures().mergedAway());
        }
    }
}

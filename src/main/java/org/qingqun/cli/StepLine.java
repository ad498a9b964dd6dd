package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.wording.ErrorText;

/// What became of one row of a step: done with the case as it stands now, or refused with the reason. A contract.
///
/// @param row       as a spreadsheet counts
/// @param waitUntil the day the present wait ends: notice, freeze or deferral
/// @param refusal   the refusal's stable code, null when done
record StepLine(int row, @Nullable String code, @Nullable String name, @JsonProperty("case") @Nullable Long caseId, @Nullable String disposition,
        @Nullable String state, @Nullable String waitUntil, @Nullable String refusal, @Nullable String explanation) {

    static StepLine done(Row row, Asset asset, CleanupCase after) {
        return new StepLine(row.number(), asset.code(), asset.name(), after.id().value(), after.disposition().key(), after.state().key(),
                after.waitUntil() == null ? null : after.waitUntil().toString(), null, null);
    }

    static StepLine refused(Row row, @Nullable Asset asset, ExpectedException why, ErrorText text) {
        var refusal = ImportJson.Refusal.of(why, text);
        return new StepLine(row.number(), asset == null ? row.text("code").orElse(null) : asset.code(),
                asset == null ? row.text("name").orElse(null) : asset.name(), null, null, null, null, refusal.code(), refusal.explanation());
    }

    boolean isRefused() {
        return refusal != null;
    }
}

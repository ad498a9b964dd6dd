package org.qingqun.rule.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingqun.campaign.CampaignService;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.InventoryService;
import org.qingqun.rule.PolicyService;
import org.qingqun.rule.RuleEntry;

/// The rules as one file, in and out.
public record RulePackService(CampaignService campaigns, PolicyService policies, InventoryService inventory, Transactions transactions, List<RuleEntry> entries) {
    public RulePack present() {
        return new RulePack(campaigns.current().limits(), policies.findAll());
    }

    /// @throws ExpectedException `CANNOT_WRITE`
    public void exportTo(Path file) {
        try {
            Files.writeString(file, write(present()));
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, file);
        }
    }

    /// The text of a rules file.
    public String write(RulePack pack) {
        return RulePackWriter.write(pack, entries, inventory.unitTree());
    }

    /// What the file would make of the present rules; nothing is changed.
    ///
    /// @throws ExpectedException `FILE_MISSING`, `BAD_RULE_PACK`, `UNKNOWN_RULE`, `UNKNOWN_LIMIT`, `LIMIT_OUT_OF_RANGE`, `LIMITS_CONTRADICT`, `UNKNOWN_UNIT`
    public RulePack read(Path file) {
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file);
        try {
            return read(Files.readString(file), String.valueOf(file.getFileName()), present());
        } catch (IOException unreadable) {
            throw new ExpectedException(unreadable, ErrorCode.BAD_RULE_PACK, file.getFileName(), "UTF-8");
        }
    }

    /// The same for a text.
    ///
    /// @param name of the file it comes from, for refusals
    public RulePack read(String text, String name, RulePack present) {
        return new RulePackReader(name, entries, inventory.lookup()::unit).read(text, present);
    }

    /// Takes a file in, whole or not at all.
    ///
    /// @throws ExpectedException as `read`, and `REASON_REQUIRED`, `NOT_ALLOWED`
    public RulePack importFrom(Path file, String reason, PersonId by) {
        var pack = read(file);
        take(pack, reason, by);
        return pack;
    }

    /// @throws ExpectedException `REASON_REQUIRED`, `NOT_ALLOWED`
    public void take(RulePack pack, String reason, PersonId by) {
        transactions.inOne(() -> {
            campaigns.changeLimits(pack.limits(), reason, by);
            for (var entry : entries) policies.replace(entry.id(), pack.policies().getOrDefault(entry.id(), List.of()), by);
        });
    }
}

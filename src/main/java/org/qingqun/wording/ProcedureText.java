package org.qingqun.wording;

import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;

/// What people do in a part of a procedure, in the words of the family it is about.
public record ProcedureText(Messages messages) {
    public String of(ProcedureStep step, Family family) {
        var own = "procedure." + step.key() + "." + family.key();
        return messages.text(messages.bundle().containsKey(own) ? own : "procedure." + step.key());
    }
}

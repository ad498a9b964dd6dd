package org.qingqun.exchange;

import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditStore;

/// How far a log has come: its last line. Whoever keeps it elsewhere can tell later whether the log was rewritten.
///
/// @param seq  number of the last line, 0 for an empty log
/// @param hash of that line, `AuditChain.START` for an empty log
public record LogMark(long seq, String hash) {
    static LogMark of(AuditStore audit) {
        var last = audit.findLatest(1);
        return last.isEmpty() ? new LogMark(0, AuditChain.START) : new LogMark(last.getFirst().seq(), last.getFirst().hash());
    }

    @Override public String toString() {
        return seq + " " + hash;
    }
}

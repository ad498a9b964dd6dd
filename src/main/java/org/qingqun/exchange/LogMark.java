package org.qingqun.exchange;

/// How far a log has come: its last line. Whoever keeps it elsewhere can tell later whether the log was rewritten.
///
/// @param seq  number of the last line, 0 for an empty log
/// @param hash of that line, `AuditChain.START` for an empty log
public record LogMark(long seq, String hash) {
    @Override public String toString() {
        return seq + " " + hash;
    }
}

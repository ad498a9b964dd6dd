package org.qingqun.audit;

/// An entry in its place in the chain.
///
/// @param seq      1 for the first
/// @param previous hash of the entry before, 64 zeros for the first; lower-case hex
/// @param hash     SHA-256 over `previous` and the entry's length-prefixed fields; lower-case hex
public record ChainedEntry(long seq, AuditEntry entry, String previous, String hash) {}

package org.qingqun.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Sha256;

/// The arithmetic of the chain: what an entry's hash is, and where a list of entries stops being one chain.
public final class AuditChain {
    public static final String START = "0".repeat(64);

    private AuditChain() {}

    public static ChainedEntry link(long seq, String previous, AuditEntry entry) {
        return new ChainedEntry(seq, entry, previous, hash(seq, previous, entry));
    }

    /// The sequence number of the first line that is changed, missing or out of place; empty when all hold.
    public static Optional<Long> firstBreak(Iterable<ChainedEntry> entries) {
        var check = new ChainCheck();
        entries.forEach(check);
        return check.firstBreak();
    }

    private static String hash(long seq, String previous, AuditEntry entry) {
        var digest = Sha256.digest();
        feed(digest, Long.toString(seq));
        feed(digest, previous);
        feed(digest, Long.toString(entry.at().toEpochMilli()));
        feed(digest, Long.toString(entry.by()));
        feed(digest, entry.action());
        feed(digest, entry.subject());
        feed(digest, entry.from());
        feed(digest, entry.to());
        feed(digest, entry.reason());
        return Sha256.hex(digest);
    }

    /// Length first, so that no two lists of fields feed the same bytes; null is length −1.
    private static void feed(MessageDigest digest, @Nullable String field) {
        var bytes = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
        if (bytes != null) digest.update(bytes);
    }
}

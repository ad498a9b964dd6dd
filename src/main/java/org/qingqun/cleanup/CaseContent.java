package org.qingqun.cleanup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.Asset;

/// What an approval binds to: the asset, what is to be done with it, into what, why and by when.
///
/// @param unit         the number of the asset's unit
/// @param disposition  its key
/// @param survivorCode empty but for merges, as `survivorName`
/// @param deadline     ISO, or `null`
/// @param keepUntil    ISO; empty for all but a KEEP with an end, and then no part of the hash
public record CaseContent(String code, String name, String unit, String disposition, String survivorCode, String survivorName, String reason,
        String deadline, String keepUntil) {
    private static final int PARTS = 8;

    public CaseContent(String code, String name, String unit, String disposition, String survivorCode, String survivorName, String reason, String deadline) {
        this(code, name, unit, disposition, survivorCode, survivorName, reason, deadline, "");
    }

    public static CaseContent of(CleanupCase c, Asset asset, @Nullable Asset survivor) {
        return new CaseContent(asset.code(), asset.name(), Long.toString(asset.unit().value()), c.disposition().key(), survivor == null ? "" : survivor.code(),
                survivor == null ? "" : survivor.name(), c.reason(), String.valueOf(c.deadline()), Objects.toString(c.particulars().keepUntil(), ""));
    }

    /// SHA-256 in lower-case hex; another value means somebody changed what was approved.
    public String hash() {
        var digest = Sha256.digest();
        for (var part : parts()) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // length first: no two lists read the same
            digest.update(bytes);
        }
        return Sha256.hex(digest);
    }

    /// As one text that `read` understands, each part after its length: `8:QZ-00001…`.
    String written() {
        var text = new StringBuilder();
        for (var part : parts()) text.append(part.length()).append(':').append(part);
        return text.toString();
    }

    /// Empty for what `written` did not write.
    static Optional<CaseContent> read(String written) {
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < written.length()) {
            int colon = written.indexOf(':', at);
            if (colon <= at || !written.substring(at, colon).matches("\\d{1,9}")) return Optional.empty();
            int end = colon + 1 + Integer.parseInt(written.substring(at, colon));
            if (end > written.length()) return Optional.empty();
            parts.add(written.substring(colon + 1, end));
            at = end;
        }
        if (parts.size() == PARTS) parts.add("");
        return parts.size() == PARTS + 1 ? Optional.of(of(parts)) : Optional.empty();
    }

    private static CaseContent of(List<String> p) {
        return new CaseContent(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8));
    }

    private List<String> parts() {
        var always = List.of(code, name, unit, disposition, survivorCode, survivorName, reason, deadline);
        return keepUntil.isEmpty() ? always : Stream.concat(always.stream(), Stream.of(keepUntil)).toList();
    }
}

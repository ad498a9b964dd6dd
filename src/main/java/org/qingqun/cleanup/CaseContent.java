package org.qingqun.cleanup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;

/// What an approval binds to: the asset, what is to be done with it, into what, why and by when.
public final class CaseContent {
    private CaseContent() {}

    /// SHA-256 in lower-case hex; another value means somebody changed what was approved.
    public static String hash(CleanupCase c, Asset asset, @Nullable Asset survivor) {
        var parts = new String[] {asset.code(), asset.name(), Long.toString(asset.unit().value()), c.disposition().key(), survivor == null ? "" : survivor.code(),
                survivor == null ? "" : survivor.name(), c.reason(), String.valueOf(c.deadline())};
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // length first: no two lists read the same
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}

package org.qingqun.returns;

import org.qingqun.common.Sha256;


/// The scan or photo of a signed form, as it comes in.
public final class ScanFile {
    private final String name;
    private final byte[] bytes;

    public ScanFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Of its bytes, lower-case hex.
    public String sha256() {
        return Sha256.hex(bytes);
    }
}

package org.qingqun.report.form;

import java.util.Arrays;

/// An xlsx as bytes; equal when every byte is.
public final class FormFile {
    private final byte[] bytes;

    public FormFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override public boolean equals(Object other) {
        return other instanceof FormFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

package org.qingqun.ingest;

/// What the log calls what became of a unit's return; the subject is `unit:N`.
public final class Returned {
    /// Only a scan or picture came, its file named by `to`.
    public static final String TO_TYPE = "return.to-type";
    /// Rows went back to be mended, in the file named by `to`.
    public static final String SENT_BACK = "return.sent-back";

    private Returned() {}
}

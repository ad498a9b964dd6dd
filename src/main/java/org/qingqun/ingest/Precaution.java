package org.qingqun.ingest;

/// What is done before a batch that changes something is written: a backup, as a rule. What it throws stops the batch before anything is written.
@FunctionalInterface public interface Precaution {
    Precaution NONE = () -> {};

    void take();
}
